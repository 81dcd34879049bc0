package fr.guichet.common.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A base of the first version, with lines received, hidden and replaced, becomes one of today. */
class MigrationV2Test {

    private static final String LIGNES =
            """
            SELECT id, emetteur_id, remplace_id, masquee, libelle_amc FROM convention ORDER BY id\
            """;

    private static final String CONTENU =
            """
            INSERT INTO emetteur (id, nom) VALUES (1, 'viamedis');
            INSERT INTO import (id, emetteur_id, importe_le, fichier, empreinte, format, encodage,
                   mode, lues, ajoutees, modifiees, supprimees, identiques, doublons, refusees)
            VALUES (1, 1, '2026-11-12T09:30:00', 'v.csv', 'ab', 'CSV', 'UTF-8',
                   'REMPLACEMENT', 4, 4, 0, 0, 0, 0, 0);
            INSERT INTO convention (id, emetteur_id, remplace_id, masquee, libelle_amc)
            VALUES (3, 1, NULL, 0, 'LAISSÉE'),
                   (5, 1, NULL, 1, 'RETIRÉE'),
                   (9, 1, NULL, 1, 'REMPLACÉE'),
                   (8, NULL, 9, 0, 'DU CABINET'),
                   (12, NULL, NULL, 0, 'AJOUTÉE');
            PRAGMA application_id = %d;
            PRAGMA user_version = 1;
            """
                    .formatted(Database.APPLICATION_ID);

    @TempDir Path dossier;
    private Path base;
    private List<Map<String, Object>> avant;

    @BeforeEach
    void remplir() throws IOException, SQLException {
        base = dossier.resolve("guichet.db");
        try (var script = Database.class.getResourceAsStream("V001__depart.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + base);
                var statement = connection.createStatement()) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate(CONTENU);
        }
        avant = Jdbi.create("jdbc:sqlite:" + base).withHandle(MigrationV2Test::lignes);
    }

    @Test
    void everyLineKeepsItsIdItsMaskAndTheLineItStandsInFor() {
        try (var database = Database.open(base);
                var handle = database.jdbi().open()) {
            assertThat(lignes(handle)).isEqualTo(avant).hasSize(5);
            assertThat(handle.createQuery("PRAGMA foreign_key_check").mapToMap().list()).isEmpty();
            assertThat(un(handle, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(un(handle, "SELECT count(*) FROM convention WHERE import_id IS NOT NULL"))
                    .isEqualTo("0");
        }
    }

    @Test
    void anImportOfBeforeCannotBeTakenBackAndComesFromAFile() {
        try (var database = Database.open(base);
                var handle = database.jdbi().open()) {
            assertThat(un(handle, "SELECT origine || reversible FROM import"))
                    .isEqualTo("FICHIER0");
        }
    }

    @Test
    void removingALineStillFreesTheOneThatStoodInForIt() {
        try (var database = Database.open(base);
                var handle = database.jdbi().open()) {
            handle.execute("DELETE FROM convention WHERE id = 9");
            assertThat(un(handle, "SELECT remplace_id IS NULL FROM convention WHERE id = 8"))
                    .isEqualTo("1");
        }
    }

    @Test
    void theIdOfARemovedLineIsNeverGivenAgain() {
        try (var database = Database.open(base);
                var handle = database.jdbi().open()) {
            handle.execute("DELETE FROM convention WHERE id = 12");
            handle.execute("INSERT INTO convention (libelle_amc) VALUES ('NOUVELLE')");
            assertThat(un(handle, "SELECT max(id) FROM convention")).isEqualTo("13");
        }
    }

    @Test
    void theBaseIsCopiedAsideFirst() {
        Database.open(base).close();
        var copie = Jdbi.create("jdbc:sqlite:" + dossier.resolve("guichet.db.avant-v2"));
        copie.useHandle(handle -> {
            assertThat(lignes(handle)).isEqualTo(avant);
            assertThat(un(handle, "PRAGMA user_version")).isEqualTo("1");
        });
    }

    private static List<Map<String, Object>> lignes(Handle handle) {
        return handle.createQuery(LIGNES).mapToMap().list();
    }

    private static String un(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).one();
    }
}
