package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Imports and undos killed at random: each leaves the old table, or the new one. */
class ImportTueTest {

    private static final int FOIS = 20;
    private static final int ANNULATIONS = 10;
    private static final int LIGNES = 12_000;

    @TempDir Path dossier;

    @Test
    @Timeout(180)
    void aKilledImportLeavesTheOldTableOrTheNewOne() throws Exception {
        var base = dossier.resolve("guichet.db");
        var hasard = new Random();
        var version = "v0";
        int duree = Math.toIntExact(ecriture(importer(base, ecrire(version))));
        for (int fois = 1; fois <= FOIS; fois++) {
            var nouvelle = "v" + fois;
            tuer(importer(base, ecrire(nouvelle)), hasard.nextInt(duree + duree / 4));
            var tenue = tenue(base);
            assertThat(tenue).isIn(version, nouvelle);
            version = tenue;
        }
    }

    @Test
    @Timeout(180)
    void aKilledUndoLeavesTheNewTableOrTheOldOne() throws Exception {
        var base = dossier.resolve("guichet.db");
        var hasard = new Random();
        ecriture(importer(base, ecrire("avant")));
        ecriture(importer(base, ecrire("apres")));
        int duree = Math.toIntExact(ecriture(lancer(base)));
        assertThat(tenue(base)).isEqualTo("avant");
        for (int fois = 1; fois <= ANNULATIONS; fois++) {
            if (tenue(base).equals("avant")) {
                ecriture(importer(base, ecrire("apres")));
            }
            tuer(lancer(base), hasard.nextInt(duree + duree / 4));
            var tenue = tenue(base);
            assertThat(tenue).isIn("avant", "apres");
            assertThat(maintenus(base)).isEqualTo(tenue.equals("avant") ? 1 : 2);
        }
    }

    /** How many imports the history holds that were not taken back. */
    private static long maintenus(Path base) {
        try (var database = Database.open(base)) {
            return new HistoriqueRepository(database.jdbi())
                    .findAll().stream().filter(i -> !i.annule()).count();
        }
    }

    /** What the base holds, after checking that it is whole. */
    private static String tenue(Path base) {
        try (var database = Database.open(base)) {
            return database.jdbi()
                    .withHandle(h -> {
                        assertThat(
                                        h.createQuery("PRAGMA integrity_check")
                                                .mapTo(String.class)
                                                .list())
                                .containsExactly("ok");
                        assertThat(
                                        h.createQuery("SELECT count(*) FROM convention")
                                                .mapTo(int.class)
                                                .one())
                                .isEqualTo(LIGNES);
                        return h.createQuery("SELECT DISTINCT libelle_amc FROM convention")
                                .mapTo(String.class)
                                .one();
                    });
        }
    }

    /** How long a process left alone takes to write, in milliseconds. */
    private static long ecriture(Process processus) throws IOException {
        try (var sortie = processus.inputReader()) {
            assertThat(sortie.readLine()).isEqualTo("écriture");
            long debut = System.nanoTime();
            assertThat(sortie.readLine()).isEqualTo("fait");
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
        }
    }

    /** From the moment it begins to write, the process has so long to live. */
    private static void tuer(Process processus, int delai)
            throws IOException, InterruptedException {
        try (var sortie = processus.inputReader()) {
            assertThat(sortie.readLine()).isEqualTo("écriture");
            processus.waitFor(delai, TimeUnit.MILLISECONDS);
            processus.destroyForcibly();
            processus.waitFor();
        }
    }

    private static Process importer(Path base, Path fichier) throws IOException {
        return lancer(base, fichier);
    }

    private static Process lancer(Path... fichiers) throws IOException {
        var commande =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportTue.class.getName()));
        Stream.of(fichiers).map(Path::toString).forEach(commande::add);
        return new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Path ecrire(String version) {
        var texte = new StringBuilder(Tables.TITRES);
        for (int i = 0; i < LIGNES; i++) {
            texte.append(version)
                    .append(';')
                    .append(10_000_000 + i)
                    .append(";1;SIGNATAIRE;OC;;;1;T;8;;0;0;OC;001;\n");
        }
        return Tables.ecrire(dossier.resolve("table.csv"), texte.toString());
    }
}
