package fr.guichet.attestation.numerisation.escl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.guichet.attestation.document.Format;
import fr.guichet.attestation.numerisation.Annulable;
import fr.guichet.attestation.numerisation.Appareil;
import fr.guichet.attestation.numerisation.CertificatInconnuException;
import fr.guichet.attestation.numerisation.Couleur;
import fr.guichet.attestation.numerisation.Demande;
import fr.guichet.attestation.numerisation.Images;
import fr.guichet.attestation.numerisation.Page;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.ScannerException;
import fr.guichet.attestation.numerisation.Source;
import fr.guichet.attestation.numerisation.Voie;
import fr.guichet.common.Progress;
import fr.guichet.table.telechargement.Certificat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The driver, over a scanner that sets every trap real ones are known for. */
@Timeout(60)
class EsclTest {

    private static final Demande VITRE = new Demande(Source.VITRE, 75, Couleur.GRIS);
    private static final Demande CHARGEUR = new Demande(Source.CHARGEUR, 75, Couleur.COULEUR);

    @TempDir private Path dossier;
    private final FauxEscl faux = new FauxEscl();
    private final Escl escl = escl(Duration.ofSeconds(30));
    private final List<Page> recues = new ArrayList<>();

    @AfterEach
    void close() {
        faux.close();
    }

    @Test
    void asksAScannerWhoItIsAndWhatItCanDo() {
        var appareil = escl.trouver("127.0.0.1:" + faux.port(), Progress.AUCUN);

        assertThat(appareil)
                .isEqualTo(new Appareil(Voie.ADRESSE, faux.adresse(), "Copieur d’essai"));
        var capacites = escl.capacites(appareil, Progress.AUCUN);
        assertThat(capacites.sources()).containsExactly(Source.values());
        assertThat(capacites.de(Source.VITRE).resolutions()).containsExactly(75, 300, 600);
        assertThat(capacites.de(Source.CHARGEUR).couleurs()).containsExactly(Couleur.values());
    }

    @Test
    void scansTheGlassOnceThoughItWouldBeScannedAgain() {
        numeriser(VITRE, Progress.AUCUN);

        assertThat(recues).hasSize(1);
        assertThat(recues.getFirst().format()).isEqualTo(Format.JPEG);
        assertThat(recues.getFirst().largeur()).isEqualTo(620);
        assertThat(faux.donnees).hasValue(1);
        assertThat(faux.enlevees).hasValue(1);
        assertThat(faux.travaux.getFirst())
                .contains("<pwg:InputSource>Platen</pwg:InputSource>")
                .contains("<scan:XResolution>75</scan:XResolution>")
                .contains("<scan:ColorMode>Grayscale8</scan:ColorMode>")
                .contains("<pwg:Width>2480</pwg:Width>")
                .contains("<pwg:Height>3508</pwg:Height>")
                .doesNotContain("Duplex");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 410})
    void scansTheFeederToItsEndHoweverItIsTold(int code) {
        faux.codeFin = code;
        faux.chargeur = "ScannerAdfEmpty";
        var progress = new Annulable();

        numeriser(CHARGEUR, progress);

        assertThat(recues).hasSize(3);
        assertThat(faux.enlevees).hasValue(1);
        assertThat(progress.etapes).startsWith("Page 1", "Page 2", "Page 3");
        assertThat(faux.travaux.getFirst())
                .contains("<pwg:InputSource>Feeder</pwg:InputSource>")
                .contains("<scan:Duplex>false</scan:Duplex>")
                .contains("<scan:ColorMode>RGB24</scan:ColorMode>");
    }

    @Test
    void asksForBothSides() {
        numeriser(new Demande(Source.CHARGEUR_RECTO_VERSO, 75, Couleur.GRIS), Progress.AUCUN);

        assertThat(faux.travaux.getFirst()).contains("<scan:Duplex>true</scan:Duplex>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://imprimante.local:80/eSCL/ScanJobs/",
                "https://192.0.2.1/eSCL/ScanJobs/",
                "ScanJobs/"
            })
    void staysWithTheHostItReachedWhateverTheJobIsCalled(String location) {
        faux.location = location;

        numeriser(VITRE, Progress.AUCUN);

        assertThat(recues).hasSize(1);
        assertThat(faux.enlevees).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Sun, 22 Nov 2026 10:00:00 GMT"})
    void waitsWhileItWarmsUp(String retour) {
        faux.patience = 2;
        faux.retour = retour;

        numeriser(VITRE, Progress.AUCUN);

        assertThat(recues).hasSize(1);
    }

    @Test
    void isCancelledWhileItWarmsUp() {
        faux.patience = 1000;
        var questions = new AtomicInteger();
        var impatient =
                new Progress() {
                    @Override
                    public void report(long done, long total, String message) {}

                    @Override
                    public boolean cancelled() {
                        return questions.incrementAndGet() > 5;
                    }
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> numeriser(VITRE, impatient));
    }

    @ParameterizedTest
    @CsvSource({
        "409, ScannerAdfJam, BOURRAGE",
        "409, ScannerAdfMispick, BOURRAGE",
        "409, ScannerAdfHatchOpen, CAPOT_OUVERT",
        "409, ScannerAdfEmpty, CHARGEUR_VIDE",
        "409, ScannerAdfLoaded, OCCUPE",
        "400, ScannerAdfLoaded, REGLAGE_REFUSE",
        "401, ScannerAdfLoaded, ACCES_REFUSE",
        "403, ScannerAdfJam, ACCES_REFUSE",
        "500, ScannerAdfLoaded, COUPE",
        "500, ScannerAdfJam, BOURRAGE"
    })
    void asksItsStatusWhyTheJobIsRefused(int code, String chargeur, Panne panne) {
        faux.codeTravail = code;
        faux.chargeur = chargeur;

        assertThat(panne(CHARGEUR)).isEqualTo(panne);
    }

    @Test
    void saysThatAnotherIsUsingIt() {
        faux.codeTravail = 409;
        faux.etat = "Processing";

        assertThat(panne(VITRE)).isEqualTo(Panne.OCCUPE);
    }

    @ParameterizedTest
    @CsvSource({"404, CHARGEUR_VIDE", "409, CHARGEUR_VIDE"})
    void tellsAnEmptyFeederFromTheEndOfOne(int code, Panne panne) {
        faux.feuilles = List.of();
        faux.codeFin = code;
        faux.chargeur = "ScannerAdfEmpty";

        assertThat(panne(CHARGEUR)).isEqualTo(panne);
        assertThat(faux.enlevees).hasValue(1);
    }

    @Test
    void keepsThePagesTakenBeforeAJam() {
        faux.chargeur = "ScannerAdfJam";
        faux.codeFin = 409;

        assertThat(panne(CHARGEUR)).isEqualTo(Panne.BOURRAGE);
        assertThat(recues).hasSize(3);
        assertThat(faux.enlevees).hasValue(1);
    }

    @Test
    void takesAnEmptyImageForTheJamItIs() {
        faux.feuilles = List.of(Images.page("jpg", 75), new byte[0]);
        faux.chargeur = "ScannerAdfJam";

        assertThat(panne(CHARGEUR)).isEqualTo(Panne.BOURRAGE);
        assertThat(recues).hasSize(1);
    }

    @Test
    void refusesWhatIsNoPage() {
        var entiere = Images.page("jpg", 75);
        for (var image :
                List.of(
                        new byte[0],
                        Arrays.copyOf(entiere, entiere.length / 2),
                        "%PDF-1.4".getBytes(),
                        Images.image("jpg", 10, 14))) {
            faux.feuilles = List.of(image);
            assertThat(panne(VITRE)).isEqualTo(Panne.ILLISIBLE);
        }
        assertThat(recues).isEmpty();
        assertThat(faux.enlevees).hasValue(4);
    }

    @Test
    void takesAnImageInAnotherFormatThanAsked() {
        faux.feuilles = List.of(Images.page("png", 75));

        numeriser(VITRE, Progress.AUCUN);

        assertThat(recues.getFirst().format()).isEqualTo(Format.PNG);
    }

    @Test
    void saysThatThePageWasCutOnItsWay() {
        faux.coupee = true;

        assertThat(panne(VITRE)).isEqualTo(Panne.COUPE);
        assertThat(faux.enlevees).hasValue(1);
    }

    @Test
    void stopsWaitingForOneThatNeverAnswers() {
        faux.muette = true;

        assertThat(panne(escl(Duration.ofMillis(300)), VITRE)).isEqualTo(Panne.MUET);
        assertThat(faux.enlevees).hasValue(1);
    }

    @Test
    void isCancelledWhileAPageIsAwaitedAndTakesTheJobAway() {
        faux.muette = true;
        var annulation = new Annulable(_ -> true);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> numeriser(VITRE, annulation));
        assertThat(faux.enlevees).hasValue(1);
    }

    @Test
    void saysThatThereIsNobodyAtTheAddress() {
        faux.close();

        assertThat(panne(VITRE)).isEqualTo(Panne.ABSENT);
    }

    @Test
    void refusesAServerThatIsNoScanner() {
        faux.capacites = "<html><body>Bienvenue</body></html>";
        assertThat(panne(VITRE)).isEqualTo(Panne.ILLISIBLE);

        faux.capacites = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(panne(VITRE)).isEqualTo(Panne.ILLISIBLE);
    }

    @Test
    void refusesAResolutionItDoesNotHave() {
        assertThat(panne(new Demande(Source.VITRE, 150, Couleur.GRIS)))
                .isEqualTo(Panne.REGLAGE_REFUSE);
        assertThat(faux.travaux).isEmpty();
    }

    @Test
    void speaksHttpsWithACertificateTheDeskAcceptedAndNoOther() {
        var accepte = new CompletableFuture<String>();
        var prudent =
                new Escl(
                        _ -> Optional.ofNullable(accepte.getNow(null)),
                        new RechercheReseau(List::of, Duration.ZERO),
                        Duration.ofSeconds(30));
        try (var chiffre = new FauxEscl(Certificat.creer(dossier).serveur(), 0)) {
            var inconnu =
                    catchThrowableOfType(
                            CertificatInconnuException.class,
                            () -> prudent.trouver(chiffre.adresse(), Progress.AUCUN));
            assertThat(inconnu.serveur()).isEqualTo("127.0.0.1:" + chiffre.port());
            assertThat(inconnu.empreinte()).matches("[0-9a-f]{64}");

            accepte.complete(inconnu.empreinte());
            var appareil = prudent.trouver(chiffre.adresse(), Progress.AUCUN);
            prudent.numeriser(appareil, VITRE, dossier, Progress.AUCUN, recues::add);
            assertThat(recues).hasSize(1);
        }
    }

    private Panne panne(Demande demande) {
        return panne(escl, demande);
    }

    private Panne panne(Escl escl, Demande demande) {
        return catchThrowableOfType(
                        ScannerException.class,
                        () ->
                                escl.numeriser(
                                        appareil(), demande, dossier, Progress.AUCUN, recues::add))
                .panne();
    }

    private void numeriser(Demande demande, Progress progress) {
        escl.numeriser(appareil(), demande, dossier, progress, recues::add);
    }

    private Appareil appareil() {
        return new Appareil(Voie.RESEAU, faux.adresse(), "Copieur");
    }

    private static Escl escl(Duration silence) {
        return new Escl(
                _ -> Optional.empty(), new RechercheReseau(List::of, Duration.ZERO), silence);
    }
}
