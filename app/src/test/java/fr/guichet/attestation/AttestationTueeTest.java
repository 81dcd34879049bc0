package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.Anomalie.Nature;
import fr.guichet.common.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Keeping attestations, killed at random: never a row without its file, and strays are swept. */
class AttestationTueeTest {

    private static final int FOIS = 20;

    @TempDir Path dossier;

    @Test
    @Timeout(180)
    void aKilledProcessLeavesNoRowWithoutItsFile() throws Exception {
        int duree = Math.toIntExact(ecriture(lancer()));
        int gardees = controler(0);
        assertThat(gardees).isEqualTo(AttestationTuee.NOMBRE);
        var hasard = new Random();
        for (int fois = 1; fois <= FOIS; fois++) {
            tuer(lancer(), hasard.nextInt(duree));
            gardees = controler(gardees);
        }
    }

    /**
     * Checks the base and the disk, then sweeps as a start does.
     *
     * @param avant how many attestations there were before
     * @return how many there are
     */
    private int controler(int avant) throws IOException {
        try (var cabinet = new CabinetAttestations(dossier)) {
            var verification = new Verification(cabinet.depot, cabinet.repository);
            var bilan = verification.faire(Progress.AUCUN);
            assertThat(bilan.verifiees()).isGreaterThanOrEqualTo(avant);
            assertThat(bilan.anomalies())
                    .allSatisfy(a -> assertThat(a.nature()).isEqualTo(Nature.EN_TROP))
                    .hasSizeLessThanOrEqualTo(1);

            int ranges =
                    new Menage(cabinet.depot, cabinet.repository, CabinetAttestations.HORLOGE)
                            .faire(Progress.AUCUN);
            assertThat(ranges).isEqualTo(bilan.anomalies().size());
            assertThat(verification.faire(Progress.AUCUN).anomalies()).isEmpty();
            assertThat(new Inventaire(cabinet.depot).copies()).isEmpty();
            return bilan.verifiees();
        }
    }

    /** How long a process left alone takes to write, in milliseconds. */
    private static long ecriture(Process processus) throws IOException, InterruptedException {
        try (var sortie = processus.inputReader()) {
            assertThat(sortie.readLine()).isEqualTo("écriture");
            long debut = System.nanoTime();
            assertThat(sortie.readLine()).isEqualTo("fait");
            long duree = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
            processus.waitFor();
            return duree;
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

    private Process lancer() throws IOException {
        var commande =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AttestationTuee.class.getName(),
                        dossier.toString());
        return new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
