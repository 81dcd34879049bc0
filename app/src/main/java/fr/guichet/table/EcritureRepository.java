package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what an import changes in the lines of one kind, a thousand at a time; each must meet
 * exactly the row it was made for. What it changes or removes is first copied beside, so that it
 * can be taken back.
 */
final class EcritureRepository {

    private static final int LOT = 1_000;

    private static final String ARCHIVAGE =
            """
            INSERT INTO <archive> (<colonnes>, id, import_id, retiree_par)
            SELECT <colonnes>, id, import_id, %d FROM <table>
             WHERE id IN (SELECT value FROM json_each(?))\
            """;
    private static final String ARCHIVAGE_RETOUCHES =
            """
            INSERT INTO <archive> (<colonnes>, id, import_id, retiree_par, masquee, remplacee_par)
            SELECT <colonnes>, id, import_id, %d, masquee,
                   (SELECT r.id FROM <table> r WHERE r.remplace_id = l.id) FROM <table> l
             WHERE id IN (SELECT value FROM json_each(?))\
            """;
    private static final String SUPPRESSION =
            "DELETE FROM <table> WHERE id IN (SELECT value FROM json_each(?))";
    private static final String MODIFICATION =
            "UPDATE <table> SET (<colonnes>) = (<parametres>), import_id = %d WHERE id = ?";

    /** Only the record that was compared: the practice may have changed it meanwhile. */
    private static final String MODIFICATION_FICHE =
            MODIFICATION + " AND (<colonnes>) IS (<parametres>)";

    private static final String AJOUT =
            """
            INSERT INTO <table> (<colonnes>, emetteur_id, import_id)
            VALUES (<parametres>, %d, %d)\
            """;
    private static final String AJOUT_FICHE =
            "INSERT INTO <table> (<colonnes>, import_id) VALUES (<parametres>, %2$d)";

    private final Connection connection;
    private final long emetteurId;
    private final long importId;
    private final Progress progress;

    EcritureRepository(Connection connection, long emetteurId, long importId, Progress progress) {
        this.connection = connection;
        this.emetteurId = emetteurId;
        this.importId = importId;
        this.progress = progress;
    }

    /**
     * @throws UserException when the table changed since it was compared
     */
    <T> void ecrire(LignesRepository<T> lignes, Comparaison<T> comparaison) throws SQLException {
        var supprimees = comparaison.supprimees().stream().map(LigneBase::id).toList();
        var modifiees = comparaison.modifiees();
        archiver(lignes, supprimees);
        parLots(lignes.sql(SUPPRESSION), supprimees);
        archiver(lignes, modifiees.stream().map(m -> m.avant().id()).toList());
        var modification = lignes.duCabinet() ? MODIFICATION_FICHE : MODIFICATION;
        try (var statement =
                connection.prepareStatement(lignes.sql(modification).formatted(importId))) {
            for (int i = 0; i < modifiees.size(); i++) {
                var avant = modifiees.get(i).avant();
                int apres = lignes.lier(statement, modifiees.get(i).apres());
                statement.setLong(apres, avant.id());
                if (lignes.duCabinet()) {
                    lignes.lier(statement, apres + 1, avant.valeur());
                }
                ajouterAuLot(statement, i + 1, modifiees.size());
            }
        }
        var ajoutees = comparaison.ajoutees();
        var ajout = lignes.duCabinet() ? AJOUT_FICHE : AJOUT;
        try (var statement =
                connection.prepareStatement(lignes.sql(ajout).formatted(emetteurId, importId))) {
            for (int i = 0; i < ajoutees.size(); i++) {
                lignes.lier(statement, ajoutees.get(i).valeur());
                ajouterAuLot(statement, i + 1, ajoutees.size());
            }
        }
    }

    private void archiver(LignesRepository<?> lignes, List<Long> ids) throws SQLException {
        var modele = lignes.retouchable() ? ARCHIVAGE_RETOUCHES : ARCHIVAGE;
        parLots(lignes.sql(modele).formatted(importId), ids);
    }

    private void parLots(String sql, List<Long> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int debut = 0; debut < ids.size(); debut += LOT) {
                progress.stopIfCancelled();
                var lot = ids.subList(debut, Math.min(debut + LOT, ids.size()));
                statement.setString(
                        1,
                        lot.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "[", "]")));
                verifier(statement.executeUpdate(), lot.size());
            }
        }
    }

    private void ajouterAuLot(PreparedStatement statement, int rang, int total)
            throws SQLException {
        statement.addBatch();
        if (rang % LOT != 0 && rang != total) {
            return;
        }
        progress.stopIfCancelled();
        for (int touchees : statement.executeBatch()) {
            verifier(touchees, 1);
        }
        progress.report(rang, total, Messages.text("import.ecriture"));
    }

    private static void verifier(int touchees, int attendues) {
        if (touchees != attendues) {
            throw new UserException(
                    "La table a changé pendant la comparaison. Rien n’a été modifié : recommencez"
                            + " l’import.");
        }
    }
}
