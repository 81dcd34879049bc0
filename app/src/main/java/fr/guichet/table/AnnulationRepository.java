package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import org.jdbi.v3.core.Handle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What an import did to the lines of one kind, and its taking back, by the copies it left. */
final class AnnulationRepository {

    /** By whole sets of lines; their order matters. */
    private static final List<String> ANNULATION =
            List.of(
                    // What it added goes.
                    """
                    DELETE FROM <table> WHERE import_id = :import AND id NOT IN
                           (SELECT id FROM <archive> WHERE retiree_par = :import)\
                    """,
                    // What it changed has its former text again.
                    """
                    UPDATE <table> AS l SET (<colonnes>, import_id) =
                           (SELECT <colonnes>, import_id FROM <archive> a
                             WHERE a.retiree_par = :import AND a.id = l.id)
                     WHERE import_id = :import\
                    """);

    private static final String RETOUR =
            """
            INSERT INTO <table> (<colonnes>, id, import_id, emetteur_id)
            SELECT <colonnes>, id, import_id, :emetteur FROM <archive>
             WHERE retiree_par = :import AND id NOT IN (SELECT id FROM <table>)\
            """;

    private static final String RETOUR_RETOUCHEES =
            """
            INSERT INTO <table> (<colonnes>, id, import_id, masquee, emetteur_id)
            SELECT <colonnes>, id, import_id, masquee, :emetteur FROM <archive>
             WHERE retiree_par = :import AND id NOT IN (SELECT id FROM <table>)\
            """;

    /** Only where the line of the practice is still there, and stands in for no other. */
    private static final String LIENS =
            """
            UPDATE <table> AS l SET remplace_id = a.id FROM <archive> a
             WHERE a.retiree_par = :import AND a.remplacee_par = l.id
               AND l.emetteur_id IS NULL AND l.remplace_id IS NULL\
            """;

    /**
     * Another émetteur may have changed, since, a record that this import gave its text: what comes
     * back once that one is taken back is the text of before both.
     */
    private static final List<String> SUITES =
            List.of(
                    """
                    DELETE FROM <archive> WHERE import_id = :import AND id NOT IN
                           (SELECT id FROM <archive> WHERE retiree_par = :import)\
                    """,
                    """
                    UPDATE <archive> AS l SET (<colonnes>, import_id) =
                           (SELECT <colonnes>, import_id FROM <archive> a
                             WHERE a.retiree_par = :import AND a.id = l.id)
                     WHERE import_id = :import\
                    """);

    /** The records it added that a patient's cover uses. */
    private static final String UTILISEES =
            """
            SELECT nom FROM complementaire WHERE import_id = :import
               AND id NOT IN (SELECT id FROM complementaire_ancienne WHERE retiree_par = :import)
               AND id IN (SELECT complementaire_id FROM couverture)
             ORDER BY nom COLLATE NOCASE, id\
            """;

    private static final String OUBLI = "DELETE FROM <archive> WHERE retiree_par = :import";

    private AnnulationRepository() {}

    /**
     * Takes an import back; it must be the last of its émetteur that stands.
     *
     * @throws UserException when a patient's cover uses a record that it added
     */
    static void annuler(
            Handle h,
            LignesRepository<?> lignes,
            long emetteurId,
            long importId,
            Progress progress) {
        var etapes = new ArrayList<>(ANNULATION);
        if (lignes.duCabinet()) {
            verifierInutilisees(h, importId);
            etapes.addAll(SUITES);
        } else {
            etapes.addAll(
                    lignes.retouchable() ? List.of(RETOUR_RETOUCHEES, LIENS) : List.of(RETOUR));
        }
        etapes.add(OUBLI);
        for (var etape : etapes) {
            progress.stopIfCancelled();
            h.createUpdate(lignes.sql(etape))
                    .bind("import", importId)
                    .bind("emetteur", emetteurId)
                    .execute();
        }
    }

    private static void verifierInutilisees(Handle h, long importId) {
        var noms = h.createQuery(UTILISEES).bind("import", importId).mapTo(String.class).list();
        if (!noms.isEmpty()) {
            throw new UserException(Messages.text("annulation.utilisees", String.join(", ", noms)));
        }
    }

    /**
     * What an import that stands changed, as it was compared then; records that the practice
     * changed since are left out.
     */
    static <T> Changements<T> changements(Handle h, LignesRepository<T> lignes, long importId)
            throws SQLException {
        var avant =
                lignes.retireesPar(h.getConnection(), importId).stream()
                        .collect(
                                Collectors.toMap(
                                        LigneBase::id,
                                        l -> l,
                                        (une, _) -> une,
                                        LinkedHashMap::new));
        var ajoutees = new ArrayList<LigneBase<T>>();
        var modifiees = new ArrayList<Changements.Changee<T>>();
        for (var ligne : lignes.donneesPar(h.getConnection(), importId)) {
            var ancienne = avant.remove(ligne.id());
            if (ancienne == null) {
                ajoutees.add(ligne);
            } else {
                modifiees.add(new Changements.Changee<>(ancienne, ligne));
            }
        }
        // No record is ever removed: one that is not found was changed or deleted by hand.
        var supprimees = lignes.duCabinet() ? List.<LigneBase<T>>of() : List.copyOf(avant.values());
        return new Changements<>(lignes.sorte(), ajoutees, modifiees, supprimees);
    }
}
