package fr.guichet.attestation.numerisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program killed during a scan: nothing it leaves outlives the next start. */
class NumerisationTueeTest {

    private static final int FOIS = 20;
    private static final int DUREE_MILLIS = 150;

    @TempDir private Path dossier;

    @Test
    @Timeout(180)
    void whatAKilledScanLeavesIsSweptAtTheNextStart() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
        var racine = dossier.resolve("numerisation");
        var hasard = new Random();
        for (int fois = 1; fois <= FOIS; fois++) {
            var scan = tuer(hasard.nextInt(DUREE_MILLIS));
            assertThat(racine).isNotEmptyDirectory();
            // It has nobody to talk to any more: it ends by itself.
            CompletableFuture.allOf(
                            scan.stream()
                                    .map(ProcessHandle::onExit)
                                    .toArray(CompletableFuture<?>[]::new))
                    .get(20, TimeUnit.SECONDS);

            DossierProvisoire.balayer(racine);

            assertThat(racine).doesNotExist();
        }
    }

    /** From its first page on, the program has so long to live. */
    private List<ProcessHandle> tuer(int delai) throws IOException, InterruptedException {
        var processus = lancer();
        try (var sortie = processus.inputReader()) {
            assertThat(sortie.readLine()).endsWith("page1.png");
            processus.waitFor(delai, TimeUnit.MILLISECONDS);
            var scan = processus.descendants().toList();
            processus.destroyForcibly();
            processus.waitFor();
            return scan;
        }
    }

    private Process lancer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Djava.awt.headless=true",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumerisationTuee.class.getName(),
                        dossier.toString(),
                        dossier.resolve("numerisation").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
