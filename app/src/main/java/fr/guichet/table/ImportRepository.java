package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables for a comparison, and applies one, whole or not at all. */
public final class ImportRepository {

    private final Jdbi jdbi;

    public ImportRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every line of the base and who may have sent it, as one moment sees them.
     *
     * @param lues the lines of a file: where the base holds the same one, it is the file's own
     */
    EtatTable etat(LignesLues lues, Progress progress) {
        try {
            return jdbi.inTransaction(h -> etat(h, lues, progress));
        } catch (SQLException e) {
            throw new IllegalStateException("Reading the tables", e);
        }
    }

    static EtatTable etat(Handle h, LignesLues lues, Progress progress) throws SQLException {
        var connection = h.getConnection();
        return new EtatTable(
                emetteurs(h),
                HistoriqueRepository.installees(h),
                LignesRepository.CONVENTIONS.findAll(connection, lues.conventions(), progress),
                LignesRepository.REGROUPEMENTS.findAll(connection, lues.regroupements(), progress),
                LignesRepository.CORRESPONDANCES.findAll(
                        connection, lues.correspondances(), progress),
                LignesRepository.ANNUAIRE.findAll(connection, lues.annuaire(), progress),
                LignesRepository.COMPLEMENTAIRES.findAll(
                        connection, lues.complementaires(), progress));
    }

    /** The names of the émetteurs, in alphabetical order. */
    List<String> emetteurs() {
        return jdbi.withHandle(h -> List.copyOf(emetteurs(h).keySet()));
    }

    private static Map<String, Long> emetteurs(Handle h) {
        var emetteurs = new LinkedHashMap<String, Long>();
        h.createQuery("SELECT nom, id FROM emetteur ORDER BY nom")
                .map((row, _) -> emetteurs.put(row.getString(1), row.getLong(2)))
                .list();
        return emetteurs;
    }

    /** What the practice calls a key. */
    String nomDeCle(long cleId) {
        return jdbi.withHandle(h ->
                h.createQuery("SELECT nom FROM cle_confiance WHERE id = :id")
                        .bind("id", cleId)
                        .mapTo(String.class)
                        .one());
    }

    /** The columns that were matched by hand, by émetteur. */
    Map<String, Map<Champ, String>> appariements() {
        return jdbi.withHandle(AppariementRepository::findAll);
    }

    /**
     * Writes an import and its lines in one transaction. Cancelling it, or killing the program,
     * leaves the table as it was.
     *
     * @throws UserException when the table changed since it was compared
     */
    void appliquer(Preparation preparation, LocalDateTime quand, Progress progress) {
        try {
            jdbi.useTransaction(h -> appliquer(h, preparation, quand, progress));
        } catch (SQLException e) {
            throw new IllegalStateException("Applying an import", e);
        }
    }

    private static void appliquer(
            Handle h, Preparation preparation, LocalDateTime quand, Progress progress)
            throws SQLException {
        var emetteur = emetteur(h, preparation.emetteur());
        var importId = inserer(h, emetteur, preparation, quand);
        if (preparation.lecture().appariee()) {
            AppariementRepository.retenir(
                    h, emetteur, preparation.lecture().colonnes().appariement());
        }
        var comparaison = preparation.comparaison();
        var ecriture = new EcritureRepository(h.getConnection(), emetteur, importId, progress);
        ecriture.ecrire(LignesRepository.CONVENTIONS, comparaison.conventions());
        ecriture.ecrire(LignesRepository.REGROUPEMENTS, comparaison.regroupements());
        ecriture.ecrire(LignesRepository.CORRESPONDANCES, comparaison.correspondances());
        ecriture.ecrire(LignesRepository.ANNUAIRE, comparaison.annuaire());
        ecriture.ecrire(LignesRepository.COMPLEMENTAIRES, comparaison.complementaires());
        progress.stopIfCancelled();
    }

    private static long emetteur(Handle h, String nom) {
        h.createUpdate("INSERT INTO emetteur (nom) VALUES (:nom) ON CONFLICT (nom) DO NOTHING")
                .bind("nom", nom)
                .execute();
        return h.createQuery("SELECT id FROM emetteur WHERE nom = :nom")
                .bind("nom", nom)
                .mapTo(long.class)
                .one();
    }

    private static long inserer(
            Handle h, long emetteur, Preparation preparation, LocalDateTime quand) {
        var lecture = preparation.lecture();
        var comparaison = preparation.comparaison();
        var provenance = preparation.provenance();
        return h.createQuery(
                        """
                        INSERT INTO import (emetteur_id, importe_le, fichier, empreinte, format,
                               encodage, mode, lues, ajoutees, modifiees, supprimees, identiques,
                               doublons, refusees, version, date_table, origine, source, cle_id,
                               reversible)
                        VALUES (:emetteur, :quand, :fichier, :empreinte, :format,
                               :encodage, :mode, :lues, :ajoutees, :modifiees, :supprimees, :identiques,
                               :doublons, :refusees, :version, :dateTable, :origine, :source, :cleId,
                               1)
                        RETURNING id\
                        """)
                .bind("emetteur", emetteur)
                .bind("quand", quand.truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("fichier", lecture.fichier().getFileName().toString())
                .bind("empreinte", lecture.empreinte())
                .bind("format", lecture.format())
                .bind("encodage", lecture.encodage())
                .bind("mode", preparation.mode().name())
                .bind("lues", lecture.lues())
                .bind("ajoutees", comparaison.ajoutees())
                .bind("modifiees", comparaison.modifiees())
                .bind("supprimees", comparaison.supprimees())
                .bind("identiques", comparaison.identiques())
                .bind("doublons", comparaison.doublons())
                .bind("refusees", lecture.refusees().size())
                .bind("version", provenance.version())
                .bind("dateTable", provenance.dateTable())
                .bind("origine", provenance.origine().name())
                .bind("source", provenance.source())
                .bind("cleId", provenance.cleId())
                .mapTo(long.class)
                .one();
    }
}
