package fr.guichet.common.db;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings a base to the shape this program knows: numbered scripts, each in one transaction, the
 * file copied aside before an existing base is changed.
 */
final class Migrations {

    private static final List<String> SCRIPTS =
            List.of(
                    "V001__depart.sql",
                    "V002__tables_completes.sql",
                    "V003__devis.sql",
                    "V004__attestations.sql",
                    "V005__devis_tarif_convention.sql");

    private Migrations() {}

    static int version() {
        return SCRIPTS.size();
    }

    /**
     * @throws UserException when a newer Guichet made the base, or when it is another program's
     */
    static void apporter(Connection connection, Path base) throws SQLException, IOException {
        int actuelle = verifier(connection, base);
        if (actuelle > 0 && actuelle < version()) {
            copierDeCote(connection, base, actuelle);
        }
        connection.setAutoCommit(false);
        for (int v = actuelle; v < version(); v++) {
            executer(connection, SCRIPTS.get(v), v + 1);
        }
        connection.setAutoCommit(true);
    }

    /** For a base that may only be read: its shape must already be the program's. */
    static void verifierAJour(Connection connection, Path base) throws SQLException {
        if (verifier(connection, base) < version()) {
            throw new UserException(
                    "La base « %s » vient d’une version plus ancienne de Guichet. Ouvrez-la une fois dans la fenêtre pour la mettre à jour."
                            .formatted(base));
        }
    }

    /**
     * @return the shape of the base, 0 for a new one
     */
    static int verifier(Connection connection, Path base) throws SQLException {
        int version = pragma(connection, "user_version");
        int application = pragma(connection, "application_id");
        boolean vide = version == 0 && application == 0 && sansTable(connection);
        if (!vide && application != Database.APPLICATION_ID) {
            throw Database.pasUneBase(base, null);
        }
        if (version > version()) {
            throw new UserException(
                    "La base « %s » a été créée par une version plus récente de Guichet. Elle n’a pas été touchée : installez la dernière version pour l’ouvrir."
                            .formatted(base));
        }
        return version;
    }

    private static void executer(Connection connection, String script, int version)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(lire(script));
            statement.execute("PRAGMA application_id = " + Database.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static String lire(String script) throws IOException {
        try (var in = Migrations.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A whole copy, made by SQLite itself so that pages still in the journal are in it. */
    private static void copierDeCote(Connection connection, Path base, int version)
            throws SQLException, IOException {
        var copie = base.resolveSibling(base.getFileName() + ".avant-v" + (version + 1));
        Files.deleteIfExists(copie);
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copie.toString());
            statement.execute();
        }
        Emplacement.reserver(copie);
    }

    private static boolean sansTable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return rows.getInt(1) == 0;
        }
    }

    private static int pragma(Connection connection, String nom) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA " + nom)) {
            return rows.getInt(1);
        }
    }
}
