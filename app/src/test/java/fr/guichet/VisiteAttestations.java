package fr.guichet;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The band « Attestations » of a patient's covers, and its windows. */
final class VisiteAttestations {

    private static final long PATIENT_EN_DRE = 3;
    private static final String NIR_DE_HUGO = "178036912300032";

    private final Visite visite;
    private final FxRobot robot;

    VisiteAttestations(Visite visite, FxRobot robot) {
        this.visite = visite;
        this.robot = robot;
    }

    void photographier() throws IOException {
        visite.ouvrirPatient(PATIENT_EN_DRE);
        visite.photo("attestations-aucune");
        coller(2026);
        visite.photo("attestation-garder", lue().getScene());
        robot.push(KeyCode.ENTER);
        visite.photo("attestations-une");
        coller(2026);
        visite.photo("attestation-deja-la", derniere(".dialog-pane").getScene());
        robot.push(KeyCode.ENTER);
        coller(2027);
        visite.photo("attestation-garder-autre", lue().getScene());
        robot.push(KeyCode.ENTER);
        visite.photo("attestations");
        revoir(AttestationInventee.deHugoBarbier(2026), "attestation-revue");
        revoir(
                new AttestationInventee(2026, "BARBIER", "Inès", "02/03/2015", NIR_DE_HUGO),
                "attestation-revue-autre-patient");
        choisir();
        robot.push(KeyCode.ENTER);
        visite.photoFenetre("attestation-vue");
        choisir();
        robot.push(KeyCode.DELETE);
        visite.photo("attestation-retirer", derniere(".dialog-pane").getScene());
        robot.push(KeyCode.ENTER);
        visite.photo("attestations-corbeille");
        robot.clickOn("#ajouter");
        visite.photo("attestations-menu", derniere("#corbeille").getScene());
        robot.clickOn("#corbeille");
        visite.photoFenetre("corbeille");
        Visite.faire(visite.attestations()::verifier);
        visite.photoFenetre("verification-attestations");
    }

    /** A PDF, whose text is read; then given up. */
    private void revoir(AttestationInventee carte, String nom) throws IOException {
        coller(carte);
        var revue = lue();
        Visite.faire(revue::requestFocus);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        visite.photo(nom, revue.getScene());
        robot.push(KeyCode.ESCAPE);
        derniere(".dialog-pane");
        robot.push(KeyCode.ENTER);
    }

    private void choisir() {
        Visite.faire(() -> {
            var liste = robot.lookup(".attestations #liste").queryAs(ListView.class);
            liste.requestFocus();
            liste.getSelectionModel().selectFirst();
        });
    }

    /** The window of the review, once the page is read. */
    private Window lue() {
        derniere("#garder");
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> !robot.lookup("#garder").queryButton().isDisabled());
        } catch (TimeoutException e) {
            throw new AssertionError("The page was not read", e);
        }
        return derniere("#garder");
    }

    /** The window that has just been asked for, once it is there. */
    private Window derniere(String selecteur) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> robot.lookup(selecteur).tryQuery().isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError(selecteur, e);
        }
        return Window.getWindows().getLast();
    }

    private void coller(int annee) {
        var carte = AttestationInventee.deHugoBarbier(annee).image();
        coller(contenu -> contenu.putImage(SwingFXUtils.toFXImage(carte, null)));
    }

    private void coller(AttestationInventee carte) {
        var pdf = carte.pdf(visite.dossier().resolve(carte.prenom() + ".pdf"));
        coller(contenu -> contenu.putFiles(List.of(pdf.toFile())));
    }

    private void coller(Consumer<ClipboardContent> copie) {
        Visite.faire(() -> {
            var contenu = new ClipboardContent();
            copie.accept(contenu);
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    }
}
