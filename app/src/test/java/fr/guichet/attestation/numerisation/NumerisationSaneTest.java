package fr.guichet.attestation.numerisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.numerisation.sane.SaneDeTest;
import fr.guichet.common.Messages;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

/** The window's code over SANE itself, where it is installed. */
@Timeout(120)
class NumerisationSaneTest {

    private static final int ESSAIS = 8;

    @TempDir private Path dossier;
    private SaneDeTest sane;
    private PosteDeScan poste;

    @BeforeEach
    void open() throws IOException {
        sane = new SaneDeTest(dossier.resolve("sane"));
        poste = new PosteDeScan(dossier);
    }

    @AfterEach
    void close() {
        if (poste != null) {
            poste.close();
        }
    }

    @Test
    void scansAndKeepsAnA4PageInColour() throws IOException {
        var model = poste.ouvrir(sane.scanimage(), new FauxScanner());
        assertThat(model.appareils().appareilProperty().get().adresse()).isEqualTo("test:0");
        model.choix().couleurProperty().set(Couleur.COULEUR);

        model.numeriser();
        model.garder();

        assertThat(model.essai().erreurProperty().get()).isEmpty();
        var image = ImageIO.read(new ByteArrayInputStream(poste.gardes.getFirst()));
        assertThat(image.getWidth()).isEqualTo(2480);
        assertThat(image.getHeight()).isBetween(3507, 3508);
        model.fermer();
        assertThat(poste.fichiers()).isZero();
    }

    @Test
    void scansTheFeederToItsEndAndKeepsOneFile() throws IOException {
        var model = poste.ouvrir(sane.scanimage(), new FauxScanner());
        model.choix().sourceProperty().set(Source.CHARGEUR);
        model.choix().resolutionProperty().set(75);

        model.numeriser();
        model.garder();

        assertThat(model.pages().pages()).hasSize(10);
        try (var pdf = Loader.loadPDF(poste.gardes.getFirst())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(10);
        }
    }

    @Test
    void looksAtTheGlass() throws IOException {
        var model = poste.ouvrir(sane.scanimage(), new FauxScanner());

        model.apercu();

        assertThat(model.vueProperty().getValue().getHeight()).isBetween(800, 900);
        assertThat(model.pages().pages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SANE_STATUS_JAMMED, BOURRAGE",
        "SANE_STATUS_COVER_OPEN, CAPOT_OUVERT",
        "SANE_STATUS_NO_DOCS, CHARGEUR_VIDE",
        "SANE_STATUS_DEVICE_BUSY, OCCUPE",
        "SANE_STATUS_ACCESS_DENIED, ACCES_REFUSE",
        "SANE_STATUS_IO_ERROR, COUPE",
        "SANE_STATUS_NO_MEM, SANS_MEMOIRE"
    })
    void saysEachFailureAndTriesAgain(String statut, Panne panne) throws IOException {
        var scanimage = sane.quiEchoue();
        sane.regler(statut, false);
        var model = poste.ouvrir(scanimage, new FauxScanner());
        model.choix().resolutionProperty().set(75);
        var phrase = Messages.text("numerisation.panne." + panne);

        // What is left of its races on a machine slower, or quicker, than those it was tried on.
        for (int i = 0; i < ESSAIS && !phrase.equals(model.essai().erreurProperty().get()); i++) {
            model.numeriser();
        }
        assertThat(model.essai().erreurProperty().get()).isEqualTo(phrase);
        assertThat(model.pages().pages()).isEmpty();

        sane.regler(SaneDeTest.BIEN, false);
        model.essai().reessayer();
        assertThat(model.essai().erreurProperty().get()).isEmpty();
        assertThat(model.pages().pages()).hasSize(1);
    }

    /** By its version, {@code scanimage} dies of a page without a line, or writes none. */
    @Test
    void keepsNothingOfAPageWithoutALine() throws IOException {
        var scanimage = sane.quiEchoue();
        sane.regler("SANE_STATUS_EOF", false);
        var model = poste.ouvrir(scanimage, new FauxScanner());
        model.choix().resolutionProperty().set(75);

        model.numeriser();

        assertThat(model.essai().erreurProperty().get())
                .isIn(
                        Messages.text("numerisation.panne.COUPE"),
                        Messages.text("numerisation.panne.ILLISIBLE"));
        assertThat(model.pages().pages()).isEmpty();
        model.fermer();
        assertThat(poste.fichiers()).isZero();
    }

    @Test
    void stopsAScanThatWouldNeverEnd() throws IOException {
        sane.regler(SaneDeTest.BIEN, true);
        var model = poste.ouvrir(sane.scanimage(Duration.ofSeconds(1)), new FauxScanner());

        model.numeriser();

        assertThat(model.essai().erreurProperty().get())
                .isEqualTo(Messages.text("numerisation.panne.MUET"));
        model.fermer();
        assertThat(poste.fichiers()).isZero();
    }

    @Test
    void isCancelledInTheMiddleOfAPage() throws IOException {
        sane.regler(SaneDeTest.BIEN, true);
        var model = poste.ouvrir(sane.scanimage(), new FauxScanner());
        // Everything is done at once here: the progress itself is the moment to cancel.
        model.essai()
                .travail()
                .partProperty()
                .subscribe(part -> {
                    if (part.doubleValue() > 0) {
                        model.annuler();
                    }
                });
        try {
            model.numeriser();
        } catch (CancellationException _) {
            // On the screen's tasks it ends without a word.
        }

        assertThat(model.pages().pages()).isEmpty();
        assertThat(model.essai().erreurProperty().get()).isEmpty();
        model.fermer();
        assertThat(poste.fichiers()).isZero();
    }
}
