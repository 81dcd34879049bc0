package fr.guichet.attestation.numerisation.sane;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
            read-delay %s
            read-delay-duration 200000
            read-status-code "%s"
            geometry_min 0.0
            geometry_max 300.0
            geometry_quant 1.0
            tl_x 0.0
            tl_y 0.0
            br_x 210.0
            br_y 297.0
            """;

    /** SANE's name of what goes well. */
    public static final String BIEN = "Default";

    private final Path conf;

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
        Files.writeString(conf.resolve("test.conf"), TEST.formatted(lent, statut));
    }

    public Scanimage scanimage() {
        return scanimage(Duration.ofMinutes(1));
    }

    /**
     * @param total how long a scan may take
     */
    public Scanimage scanimage(Duration total) {
        return new Scanimage(
                "scanimage",
                Map.of("SANE_CONFIG_DIR", conf.toString()),
                new Scanimage.Delais(Duration.ofSeconds(30), Duration.ofSeconds(10), total));
    }

    private static boolean installe() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dossier -> Files.isExecutable(Path.of(dossier, "scanimage")));
    }
}
