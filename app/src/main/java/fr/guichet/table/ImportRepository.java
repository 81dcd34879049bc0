package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.convention.Champ;
import fr.guichet.convention.ConventionRepository;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the tables for a comparison, and applies one, whole or not at all. Bare JDBC on its lines:
 * there may be a hundred thousand.
 */
public final class ImportRepository {

    private static final int LOT = 1_000;
    private static final int CHAMPS = Champ.values().length;

    private static final String AJOUT =
            "INSERT INTO convention (%s, emetteur_id) VALUES (%s, ?)"
                    .formatted(
                            ConventionRepository.COLONNES,
                            String.join(", ", Collections.nCopies(CHAMPS, "?")));

    private static final String MODIFICATION =
            "UPDATE convention SET %s WHERE id = ?"
                    .formatted(
                            Arrays.stream(Champ.values())
                                    .map(c -> c.colonne() + " = ?")
                                    .collect(Collectors.joining(", ")));

    private static final String SUPPRESSION = "DELETE FROM convention WHERE id = ?";

    private final Jdbi jdbi;

    public ImportRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every line of the base and who may have sent it, as one moment sees them. */
    EtatTable etat(Progress progress) {
        try {
            return jdbi.inTransaction(h -> EtatTableRepository.lire(h, progress));
        } catch (SQLException e) {
            throw new IllegalStateException("Reading the tables", e);
        }
    }

    /** The names of the émetteurs, in alphabetical order. */
    List<String> emetteurs() {
        return jdbi.withHandle(h -> List.copyOf(EtatTableRepository.emetteurs(h).keySet()));
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
        inserer(h, emetteur, preparation, quand);
        if (preparation.lecture().appariee()) {
            AppariementRepository.retenir(
                    h, emetteur, preparation.lecture().colonnes().appariement());
        }
        ecrire(h.getConnection(), emetteur, preparation.comparaison(), progress);
        progress.stopIfCancelled();
    }

    private static void ecrire(
            Connection connection, long emetteur, Comparaison comparaison, Progress progress)
            throws SQLException {
        try (var statement = connection.prepareStatement(SUPPRESSION)) {
            var lignes = comparaison.supprimees();
            for (int i = 0; i < lignes.size(); i++) {
                statement.setLong(1, lignes.get(i).id());
                ajouterAuLot(statement, i + 1, lignes.size(), progress);
            }
        }
        try (var statement = connection.prepareStatement(MODIFICATION)) {
            var lignes = comparaison.modifiees();
            for (int i = 0; i < lignes.size(); i++) {
                ConventionRepository.lier(statement, 1, lignes.get(i).apres());
                statement.setLong(CHAMPS + 1, lignes.get(i).avant().id());
                ajouterAuLot(statement, i + 1, lignes.size(), progress);
            }
        }
        try (var statement = connection.prepareStatement(AJOUT)) {
            var lignes = comparaison.ajoutees();
            for (int i = 0; i < lignes.size(); i++) {
                ConventionRepository.lier(statement, 1, lignes.get(i).convention());
                statement.setLong(CHAMPS + 1, emetteur);
                ajouterAuLot(statement, i + 1, lignes.size(), progress);
            }
        }
    }

    /** Sends the lines a thousand at a time; each must have met exactly the row it was made for. */
    private static void ajouterAuLot(
            PreparedStatement statement, int rang, int total, Progress progress)
            throws SQLException {
        statement.addBatch();
        if (rang % LOT != 0 && rang != total) {
            return;
        }
        progress.stopIfCancelled();
        for (int touchees : statement.executeBatch()) {
            if (touchees != 1) {
                throw new UserException(
                        "La table a changé pendant la comparaison. Rien n’a été modifié :"
                                + " recommencez l’import.");
            }
        }
        progress.report(rang, total, Messages.text("import.ecriture"));
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

    private static void inserer(
            Handle h, long emetteur, Preparation preparation, LocalDateTime quand) {
        var lecture = preparation.lecture();
        var comparaison = preparation.comparaison();
        var provenance = preparation.provenance();
        h.createUpdate(
                        """
                        INSERT INTO import (emetteur_id, importe_le, fichier, empreinte, format,
                               encodage, mode, lues, ajoutees, modifiees, supprimees, identiques,
                               doublons, refusees, version, date_table, origine, source, cle_id,
                               reversible)
                        VALUES (:emetteur, :quand, :fichier, :empreinte, :format,
                               :encodage, :mode, :lues, :ajoutees, :modifiees, :supprimees, :identiques,
                               :doublons, :refusees, :version, :dateTable, :origine, :source, :cleId,
                               0)\
                        """)
                .bind("emetteur", emetteur)
                .bind("quand", quand.truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("fichier", lecture.fichier().getFileName().toString())
                .bind("empreinte", lecture.empreinte())
                .bind("format", lecture.format())
                .bind("encodage", lecture.encodage())
                .bind("mode", preparation.mode().name())
                .bind("lues", lecture.lues())
                .bind("ajoutees", comparaison.ajoutees().size())
                .bind("modifiees", comparaison.modifiees().size())
                .bind("supprimees", comparaison.supprimees().size())
                .bind("identiques", comparaison.identiques())
                .bind("doublons", comparaison.doublons())
                .bind("refusees", lecture.refusees().size())
                .bind("version", provenance.version())
                .bind("dateTable", provenance.dateTable())
                .bind("origine", provenance.origine().name())
                .bind("source", provenance.source())
                .bind("cleId", provenance.cleId())
                .execute();
    }
}
