package fr.guichet.attestation.numerisation.sane;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SANE with its own {@code test} backend alone, whose sheets are A4: the real program, without a
 * scanner.
 */
public final class SaneDeTest {

    private static final String TEST =
            """
            number_of_devices 1
            mode Gray
            depth 8
            resolution_min 1.0
            resolution_max 1200.0
            resolution_quant 1.0
            resolution 300.0
            test-picture "Color pattern"
            read-delay %1$s
            read-delay-duration 200000
            read-status-code "%2$s"
            geometry_min 0.0
            geometry_max %3$s
            geometry_quant 1.0
            tl_x 0.0
            tl_y 0.0
            br_x %4$s
            br_y %5$s
            """;

    /** SANE's name of what goes well. */
    public static final String BIEN = "Default";

    private final Path conf;
    private List<Double> feuille = List.of(300.0, 210.0, 297.0);

    /**
     * Skips the test where {@code scanimage} is not installed.
     *
     * @param conf a folder for its configuration
     */
    public SaneDeTest(Path conf) throws IOException {
        assumeTrue(installe(), "scanimage");
        this.conf = Files.createDirectories(conf);
        Files.writeString(conf.resolve("dll.conf"), "test\n");
        regler(BIEN, false);
    }

    /**
     * @param statut what reading a page ends with: {@code SANE_STATUS_JAMMED}…
     * @param lent whether a page takes minutes
     */
    public void regler(String statut, boolean lent) throws IOException {
        Files.writeString(
                conf.resolve("test.conf"),
                TEST.formatted(lent, statut, feuille.get(0), feuille.get(1), feuille.get(2)));
    }

    /**
     * The program to make fail. Its {@code test} backend has two races then, of which it hangs, or
     * ends without a word, once in ten times: it cuts its reading thread in the middle of an
     * allocation, or a pipe that is still written to. Its own traces slow it enough for the first;
     * a sheet that fits whole in a pipe, at 75 dpi, spares the second.
     */
    public Scanimage quiEchoue() {
        feuille = List.of(60.0, 60.0, 60.0);
        return scanimage(
                Map.of("SANE_DEBUG_TEST", "5"), Duration.ofSeconds(5), Duration.ofMinutes(1));
    }

    public Scanimage scanimage() {
        return scanimage(Duration.ofMinutes(1));
    }

    /**
     * @param total how long a scan may take
     */
    public Scanimage scanimage(Duration total) {
        return scanimage(Map.of(), Duration.ofSeconds(10), total);
    }

    private Scanimage scanimage(Map<String, String> plus, Duration silence, Duration total) {
        var environnement = new HashMap<>(plus);
        environnement.put("SANE_CONFIG_DIR", conf.toString());
        return new Scanimage(
                "scanimage",
                environnement,
                new Scanimage.Delais(Duration.ofSeconds(30), silence, total));
    }

    private static boolean installe() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, "scanimage")));
    }
}
