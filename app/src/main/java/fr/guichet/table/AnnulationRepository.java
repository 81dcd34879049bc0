package fr.guichet.table;

import fr.guichet.common.Progress;

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

    private static final String OUBLI = "DELETE FROM <archive> WHERE retiree_par = :import";

    private AnnulationRepository() {}

    /** Takes an import back; it must be the last of its émetteur that stands. */
    static void annuler(
            Handle h,
            LignesRepository<?> lignes,
            long emetteurId,
            long importId,
            Progress progress) {
        var etapes = new ArrayList<>(ANNULATION);
        etapes.addAll(lignes.retouchable() ? List.of(RETOUR_RETOUCHEES, LIENS) : List.of(RETOUR));
        etapes.add(OUBLI);
        for (var etape : etapes) {
            progress.stopIfCancelled();
            h.createUpdate(lignes.sql(etape))
                    .bind("import", importId)
                    .bind("emetteur", emetteurId)
                    .execute();
        }
    }

    /** What an import that stands changed, as it was compared then. */
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
        return new Changements<>(lignes.sorte(), ajoutees, modifiees, List.copyOf(avant.values()));
    }
}
