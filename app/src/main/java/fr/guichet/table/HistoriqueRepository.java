package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.ImportFait.Comptes;
import fr.guichet.table.Provenance.Origine;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The imports that were applied, and which table of each émetteur stands. */
public final class HistoriqueRepository {

    // An import is the last of its émetteur when no later one of it stands.
    private static final String IMPORTS =
            """
            SELECT i.id, e.nom AS emetteur, i.importe_le, i.fichier, i.format, i.encodage, i.mode, i.lues,
                   i.ajoutees, i.modifiees, i.supprimees, i.identiques, i.doublons, i.refusees,
                   i.version, i.date_table, i.origine, i.source, i.cle_id, c.nom AS cle,
                   i.annule_le, i.reversible, i.id = (SELECT max(d.id) FROM import d
                     WHERE d.emetteur_id = i.emetteur_id AND d.annule_le IS NULL) AS dernier
              FROM import i JOIN emetteur e ON e.id = i.emetteur_id
                   LEFT JOIN cle_confiance c ON c.id = i.cle_id
             ORDER BY i.id DESC\
            """;

    /** The tables of today, and what an import did to them. */
    record Vue(EtatTable etat, ChangementsImport changements) {}

    private final Jdbi jdbi;

    public HistoriqueRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every import, the newest first, those taken back included. */
    public List<ImportFait> findAll() {
        return jdbi.withHandle(h -> h.createQuery(IMPORTS).map((row, _) -> importFait(row)).list());
    }

    /** What stands of each émetteur, by its name however it is written; one without is absent. */
    public Map<String, TableInstallee> installees() {
        return jdbi.withHandle(HistoriqueRepository::installees);
    }

    static Map<String, TableInstallee> installees(Handle h) {
        var installees = new TreeMap<String, TableInstallee>(String.CASE_INSENSITIVE_ORDER);
        h.createQuery(
                        """
                        SELECT e.nom, i.version, i.date_table, i.importe_le, i.empreinte, i.cle_id
                          FROM import i JOIN emetteur e ON e.id = i.emetteur_id
                         WHERE i.id = (SELECT max(d.id) FROM import d
                                        WHERE d.emetteur_id = e.id AND d.annule_le IS NULL)\
                        """)
                .map((row, _) -> installees.put(row.getString("nom"), installee(row)))
                .list();
        return installees;
    }

    /** What an import that stands changed. */
    ChangementsImport changements(long importId) {
        return enTransaction(h -> changements(h, importId));
    }

    /** What an import that stands changed, and the tables of today, as one moment sees them. */
    Vue vue(long importId, Progress progress) {
        return enTransaction(h ->
                new Vue(
                        ImportRepository.etat(h, LignesLues.AUCUNE, progress),
                        changements(h, importId)));
    }

    /**
     * Takes an import back, whole or not at all.
     *
     * @throws UserException when it is not the last of its émetteur that stands
     */
    void annuler(long importId, LocalDateTime quand, Progress progress) {
        enTransaction(h -> {
            var emetteur =
                    h.createQuery(
                                    """
                                    UPDATE import SET annule_le = :quand
                                     WHERE id = :import AND reversible = 1
                                       AND id = (SELECT max(d.id) FROM import d
                                                  WHERE d.emetteur_id = import.emetteur_id
                                                    AND d.annule_le IS NULL)
                                    RETURNING emetteur_id\
                                    """)
                            .bind("quand", quand.truncatedTo(ChronoUnit.SECONDS).toString())
                            .bind("import", importId)
                            .mapTo(long.class)
                            .findOne()
                            .orElseThrow(
                                    () -> new UserException(Messages.text("historique.change")));
            for (var lignes : LignesRepository.TOUTES) {
                AnnulationRepository.annuler(h, lignes, emetteur, importId, progress);
            }
            progress.stopIfCancelled();
            return emetteur;
        });
    }

    private static ChangementsImport changements(Handle h, long importId) throws SQLException {
        return new ChangementsImport(
                AnnulationRepository.changements(h, LignesRepository.CONVENTIONS, importId),
                AnnulationRepository.changements(h, LignesRepository.REGROUPEMENTS, importId),
                AnnulationRepository.changements(h, LignesRepository.CORRESPONDANCES, importId),
                AnnulationRepository.changements(h, LignesRepository.ANNUAIRE, importId),
                AnnulationRepository.changements(h, LignesRepository.COMPLEMENTAIRES, importId));
    }

    private <T> T enTransaction(HandleCallback<T, SQLException> travail) {
        try {
            return jdbi.inTransaction(travail);
        } catch (SQLException e) {
            throw new IllegalStateException("Reading or taking back an import", e);
        }
    }

    private static TableInstallee installee(ResultSet row) throws SQLException {
        return new TableInstallee(
                row.getString("version"),
                jour(row, "date_table"),
                instant(row, "importe_le").toLocalDate(),
                row.getString("empreinte"),
                idOuNull(row, "cle_id"));
    }

    private static ImportFait importFait(ResultSet row) throws SQLException {
        var annuleLe = instant(row, "annule_le");
        return new ImportFait(
                row.getLong("id"),
                row.getString("emetteur"),
                instant(row, "importe_le"),
                row.getString("fichier"),
                row.getString("format"),
                row.getString("encodage"),
                Mode.valueOf(row.getString("mode")),
                new Comptes(
                        row.getInt("lues"),
                        row.getInt("ajoutees"),
                        row.getInt("modifiees"),
                        row.getInt("supprimees"),
                        row.getInt("identiques"),
                        row.getInt("doublons"),
                        row.getInt("refusees")),
                new Provenance(
                        Origine.valueOf(row.getString("origine")),
                        row.getString("source"),
                        row.getString("version"),
                        jour(row, "date_table"),
                        idOuNull(row, "cle_id")),
                row.getString("cle"),
                annuleLe,
                row.getBoolean("dernier"),
                row.getBoolean("reversible"));
    }

    private static LocalDate jour(ResultSet row, String colonne) throws SQLException {
        var texte = row.getString(colonne);
        return texte == null ? null : LocalDate.parse(texte);
    }

    private static LocalDateTime instant(ResultSet row, String colonne) throws SQLException {
        var texte = row.getString(colonne);
        return texte == null ? null : LocalDateTime.parse(texte);
    }

    private static Long idOuNull(ResultSet row, String colonne) throws SQLException {
        long id = row.getLong(colonne);
        return row.wasNull() ? null : Long.valueOf(id);
    }
}
