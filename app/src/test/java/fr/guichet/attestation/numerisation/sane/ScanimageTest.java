package fr.guichet.attestation.numerisation.sane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.attestation.numerisation.Annulable;
import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.Couleur;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Images;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.ScannerException;
import fr.guichet.attestation.numerisation.Source;
import fr.guichet.attestation.numerisation.Voie;
import fr.guichet.common.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** The driver, over a program that speaks like {@code scanimage}. */
class ScanimageTest {

    private static final Appareil EPSON =
            new Appareil(Voie.ORDINATEUR, "epson2:libusb:001:004", "Epson Perfection V39");
    private static final Demande VITRE = new Demande(Source.VITRE, 150, Couleur.GRIS);
    private static final Demande CHARGEUR = new Demande(Source.CHARGEUR, 150, Couleur.GRIS);

    @TempDir private Path dossier;
    private Path pages;
    private final List<Page> recues = new ArrayList<>();

    @BeforeEach
    void withAShell() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
        // A percent sign in the name of a folder is one of a format, for scanimage.
        pages = Files.createDirectory(dossier.resolve("pages 100% à moi"));
    }

    @Test
    void listsTheScannersButNeitherWebcamsNorThoseOfTheNetwork() throws IOException {
        var trouves = new ArrayList<Appareil>();

        FauxScanimage.ecrire(dossier, "").chercher(Progress.AUCUN, trouves::add);

        assertThat(trouves).containsExactly(EPSON);
    }

    @Test
    void findsNoneWhereSaneIsNotInstalled() {
        var trouves = new ArrayList<Appareil>();

        absent().chercher(Progress.AUCUN, trouves::add);

        assertThat(trouves).isEmpty();
    }

    @Test
    void readsWhatTheDeviceCanDo() throws IOException {
        var capacites = FauxScanimage.ecrire(dossier, "").capacites(EPSON, Progress.AUCUN);

        assertThat(capacites.sources()).containsExactly(Source.values());
        var vitre = capacites.de(Source.VITRE);
        assertThat(vitre.resolutions()).containsExactly(75, 150, 300, 600);
        assertThat(vitre.couleurs()).containsExactly(Couleur.GRIS, Couleur.COULEUR);
        assertThat(capacites.apercu()).contains(new Demande(Source.VITRE, 75, Couleur.GRIS));
    }

    @Test
    void scansThePageOfTheGlass() throws IOException {
        var progress = new Annulable();

        numeriser("echo \"$@\" > " + dossier + "/mots; page 1", VITRE, progress);

        assertThat(recues).hasSize(1);
        assertThat(recues.getFirst().largeur()).isEqualTo(1240);
        assertThat(recues.getFirst().hauteur()).isEqualTo(1754);
        assertThat(recues.getFirst().vignette().getHeight()).isLessThan(1000);
        assertThat(progress.etapes).containsExactly("Page 1");
        assertThat(dossier.resolve("mots"))
                .content()
                .contains("--source=Flatbed --mode=Gray --resolution=150 -x 210.0 -y 297.0")
                .contains("--batch-count=1");
    }

    @Test
    void scansEveryPageOfTheFeeder() throws IOException {
        var progress = new Annulable();

        numeriser("page 1; page 2; page 3", CHARGEUR, progress);

        assertThat(recues).hasSize(3);
        assertThat(progress.etapes).containsExactly("Page 1", "Page 2", "Page 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2, COUPE",
        "3, OCCUPE",
        "4, REGLAGE_REFUSE",
        "6, BOURRAGE",
        "7, CHARGEUR_VIDE",
        "8, CAPOT_OUVERT",
        "9, COUPE",
        "10, SANS_MEMOIRE",
        "11, ACCES_REFUSE",
        "134, COUPE"
    })
    void tellsFromTheCodeWhatIsWrong(int code, Panne panne) throws IOException {
        assertThat(panne("exit " + code, CHARGEUR)).isEqualTo(panne);
    }

    @ParameterizedTest
    @CsvSource({
        "open of device epson2 failed: Invalid argument, ABSENT",
        "open of device epson2 failed: Device busy, OCCUPE",
        "open of device epson2 failed: Access to resource has been denied, ACCES_REFUSE",
        "no SANE devices found, ABSENT",
        "sane_start: Operation not supported, REGLAGE_REFUSE"
    })
    void tellsFromItsWordsWhyItCannotBegin(String mots, Panne panne) throws IOException {
        assertThat(panne("echo 'scanimage: " + mots + "' >&2; exit 1", VITRE)).isEqualTo(panne);
    }

    @Test
    void keepsThePagesTakenBeforeAJam() throws IOException {
        var panne = panne("page 1; page 2; echo 'Scanning page 3' >&2; exit 6", CHARGEUR);

        assertThat(panne).isEqualTo(Panne.BOURRAGE);
        assertThat(recues).hasSize(2);
    }

    @Test
    void stopsOneThatSaysNothingMore() throws IOException {
        assertThat(panne("echo 'Scanning page 1' >&2; exec sleep 1000", VITRE))
                .isEqualTo(Panne.MUET);
    }

    @Test
    void refusesAResolutionTheDeviceDoesNotHaveWithoutTrying() throws IOException {
        var demande = new Demande(Source.VITRE, 1200, Couleur.GRIS);

        assertThat(panne("page 1", demande)).isEqualTo(Panne.REGLAGE_REFUSE);
        assertThat(recues).isEmpty();
    }

    @Test
    void refusesAnImageThatIsEmptyCutShortOrOfAnotherResolution() throws IOException {
        var entiere = Images.page("png", 150);
        for (var image :
                List.of(
                        new byte[0],
                        Arrays.copyOf(entiere, entiere.length / 2),
                        "pas une image".getBytes(),
                        Images.image("bmp", 1240, 1754),
                        Images.image("png", 8, 12))) {
            var scanimage = FauxScanimage.ecrire(dossier, "page 1", image);
            assertThatExceptionOfType(ScannerException.class)
                    .isThrownBy(() -> numeriser(scanimage, VITRE, Progress.AUCUN))
                    .satisfies(e -> assertThat(e.panne()).isEqualTo(Panne.ILLISIBLE));
        }
    }

    @Test
    void saysThatNothingCame() throws IOException {
        assertThat(panne("exit 0", VITRE)).isEqualTo(Panne.ILLISIBLE);
    }

    @Test
    void isCancelledInTheMiddleOfAPage() throws IOException {
        var suite =
                "trap 'exit 9' INT; : > \"$(printf \"$motif\" 1).part\";"
                        + " while :; do printf 'Progress: 42.0%%\\r' >&2; sleep 0.02; done";

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> numeriser(suite, VITRE, new Annulable(fait -> fait == 420)));
        assertThat(recues).isEmpty();
    }

    @Test
    void saysThatTheProgramIsGone() {
        assertThatExceptionOfType(ScannerException.class)
                .isThrownBy(() -> numeriser(absent(), VITRE, Progress.AUCUN))
                .satisfies(e -> assertThat(e.panne()).isEqualTo(Panne.ABSENT));
    }

    private Panne panne(String suite, Demande demande) throws IOException {
        var scanimage = FauxScanimage.ecrire(dossier, suite);
        try {
            numeriser(scanimage, demande, Progress.AUCUN);
            return null;
        } catch (ScannerException e) {
            return e.panne();
        }
    }

    private void numeriser(String suite, Demande demande, Progress progress) throws IOException {
        numeriser(FauxScanimage.ecrire(dossier, suite), demande, progress);
    }

    private void numeriser(Scanimage scanimage, Demande demande, Progress progress) {
        scanimage.numeriser(EPSON, demande, pages, progress, recues::add);
    }

    private static Scanimage absent() {
        return new Scanimage("/nulle/part/scanimage", Map.of(), Scanimage.Delais.USUELS);
    }
}
