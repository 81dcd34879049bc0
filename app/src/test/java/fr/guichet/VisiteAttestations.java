package fr.guichet;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The band « Attestations » of a patient's covers, and its windows. */
final class VisiteAttestations {

    private static final long PATIENT_EN_DRE = 3;

    private final Visite visite;
    private final FxRobot robot;

    VisiteAttestations(Visite visite, FxRobot robot) {
        this.visite = visite;
        this.robot = robot;
    }

    void photographier() throws IOException {
        visite.ouvrirPatient(PATIENT_EN_DRE);
        visite.photo("attestations-aucune");
        coller("2026");
        visite.photo("attestation-garder", derniere("#garder").getScene());
        robot.push(KeyCode.ENTER);
        visite.photo("attestations-une");
        coller("2026");
        visite.photo("attestation-deja-la", derniere(".dialog-pane").getScene());
        robot.push(KeyCode.ENTER);
        coller("2027");
        visite.photo("attestation-garder-autre", derniere("#garder").getScene());
        robot.push(KeyCode.ENTER);
        visite.photo("attestations");
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

    private void choisir() {
        Visite.faire(() -> {
            var liste = robot.lookup(".attestations #liste").queryAs(ListView.class);
            liste.requestFocus();
            liste.getSelectionModel().selectFirst();
        });
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

    private void coller(String annee) {
        Visite.faire(() -> {
            var contenu = new ClipboardContent();
            contenu.putImage(SwingFXUtils.toFXImage(attestation(annee), null));
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    }

    /** The card of an invented patient. */
    private static BufferedImage attestation(String annee) {
        var page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var dessin = page.createGraphics();
        dessin.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, page.getWidth(), page.getHeight());
        dessin.setColor(new Color(0x1B5E7A));
        dessin.fillRect(80, 80, 1080, 120);
        dessin.setColor(Color.WHITE);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 48));
        dessin.drawString("MUTUELLE DES VIGNES", 120, 158);
        dessin.setColor(Color.BLACK);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        String[] lignes = {
            "ATTESTATION DE TIERS PAYANT",
            "N° AMC : 75990010     Typ Conv : VM     CSR :",
            "N° adhérent : 000421337",
            "Période de validité : 01/01/" + annee + " au 31/12/" + annee,
            "DENT 100%   PHAR 100%   OPTI PEC   HOSP PEC",
        };
        for (int i = 0; i < lignes.length; i++) {
            dessin.drawString(lignes[i], 120, 320 + 90 * i);
        }
        dessin.dispose();
        return page;
    }
}
