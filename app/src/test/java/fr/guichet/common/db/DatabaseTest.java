package fr.guichet.common.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.UserException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;

class DatabaseTest {

    @TempDir Path dossier;

    @Test
    void aNewBaseHoldsTheEightPublicPseudoNumbersAndNothingElse() {
        try (var database = Database.open(dossier.resolve("guichet.db"))) {
            assertThat(compter(database, "complementaire")).isEqualTo(8);
            assertThat(compter(database, "patient")).isZero();
            assertThat(compter(database, "convention")).isZero();
        }
    }

    @Test
    void whatWasWrittenIsThereAtTheNextOpening() {
        var fichier = dossier.resolve("guichet.db");
        try (var database = Database.open(fichier)) {
            new ReglageRepository(database.jdbi()).save("a", "1");
            new ReglageRepository(database.jdbi()).save("a", "2");
        }
        try (var database = Database.open(fichier)) {
            assertThat(new ReglageRepository(database.jdbi()).find("a")).contains("2");
        }
    }

    @Test
    void aSecondGuichetIsToldAndDoesNotWrite() {
        var fichier = dossier.resolve("guichet.db");
        try (var _ = Database.open(fichier)) {
            assertThatThrownBy(() -> Database.open(fichier))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("déjà ouvert");
            try (var lecture = Database.openReadOnly(fichier)) {
                assertThat(compter(lecture, "complementaire")).isEqualTo(8);
                assertThatThrownBy(() -> new ReglageRepository(lecture.jdbi()).save("a", "1"))
                        .rootCause()
                        .hasMessageContaining("READONLY");
            }
        }
        Database.open(fichier).close();
    }

    @Test
    void aBaseMadeByANewerGuichetIsRefusedAndUntouched() throws Exception {
        var fichier = dossier.resolve("guichet.db");
        Database.open(fichier).close();
        executer(fichier, "PRAGMA user_version = 999");
        var avant = Files.copy(fichier, dossier.resolve("avant-" + fichier.getFileName()));

        assertThatThrownBy(() -> Database.open(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("plus récente");
        assertThat(Files.mismatch(fichier, avant)).isEqualTo(-1);
    }

    @Test
    void anotherFileIsRefusedAndUntouched() throws Exception {
        var texte =
                Files.writeString(
                        dossier.resolve("notes.db"), "ceci n’est pas une base".repeat(80));
        var autre = dossier.resolve("autre.db");
        executer(autre, "CREATE TABLE t (x)");

        for (var fichier : new Path[] {texte, autre}) {
            var avant = Files.copy(fichier, dossier.resolve("avant-" + fichier.getFileName()));
            assertThatThrownBy(() -> Database.open(fichier))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("n’est pas une base de Guichet");
            assertThat(Files.mismatch(fichier, avant)).isEqualTo(-1);
        }
    }

    @Test
    void aMissingBaseIsNotMadeByReading() {
        var fichier = dossier.resolve("absente.db");
        assertThatThrownBy(() -> Database.openReadOnly(fichier))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’existe pas");
        assertThat(fichier).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws Exception {
        var fichier = dossier.resolve("nouveau").resolve("guichet.db");
        try (var database = Database.open(fichier)) {
            new ReglageRepository(database.jdbi()).save("a", "1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                    .isEqualTo("rw-------");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(fichier.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void eachSystemKeepsItsDataInItsOwnPlace() {
        assertThat(Emplacement.base(Map.of(), "Linux", "/home/a"))
                .hasToString("/home/a/.local/share/guichet/guichet.db");
        assertThat(Emplacement.base(Map.of("XDG_DATA_HOME", "/d"), "Linux", "/home/a"))
                .hasToString("/d/guichet/guichet.db");
        assertThat(Emplacement.base(Map.of(), "Mac OS X", "/Users/a"))
                .hasToString("/Users/a/Library/Application Support/Guichet/guichet.db");
        assertThat(Emplacement.base(Map.of("LOCALAPPDATA", "/l"), "Windows 11", "/u"))
                .hasToString("/l/Guichet/guichet.db");
        assertThat(Emplacement.base(Map.of("GUICHET_BASE", "/b/x.db"), "Linux", "/home/a"))
                .hasToString("/b/x.db");
    }

    private static int compter(Database database, String table) {
        return database.jdbi()
                .withHandle(
                        h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
    }

    private static void executer(Path fichier, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + fichier);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
