package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.AttestationRepository;
import fr.guichet.attestation.Depot;
import fr.guichet.attestation.Verification;
import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;
import fr.guichet.demonstration.DemonstrationRepository;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A card that a patient sent: pasted, reviewed, kept; the decision follows, the card stays. */
@ExtendWith(ApplicationExtension.class)
class GesteAttestationTest {

    private static final long HUGO_BARBIER = 3;

    @TempDir private Path dossier;
    private Path base;
    private Stage stage;
    private Bureau bureau;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        base = dossier.resolve("demonstration.db");
        DemonstrationRepository.preparer(base, BureauDeDemonstration.CLOCK);
        ouvrir();
    }

    @AfterEach
    void fermer(FxRobot robot) {
        robot.interact(bureau::close);
    }

    @Test
    void anImagePastedReviewedAndValidatedIsStillThereWhenTheFileIsOpenedAgain(FxRobot robot)
            throws Exception {
        ouvrirPatient(robot);
        var contenu = new ClipboardContent();
        var carte = AttestationInventee.deHugoBarbier(2026).image();
        robot.interact(() -> {
            contenu.putImage(SwingFXUtils.toFXImage(carte, null));
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        coller(robot);
        assertThat(champ(robot, "#AMC")).isEqualTo("75990010");
        assertThat(champ(robot, "#DROITS_AU")).isEqualTo("31/12/2026");
        assertThat(champ(robot, "#NIR")).isEqualTo("1 78 03 69 123 000 32");
        // What the patient says of a number that the card prints badly.
        saisir(robot, "ADHERENT", "5550001");
        valider(robot);
        attendre(() -> champ(robot, "#numeroAdherent").equals("5550001"));
        assertThat(texte(robot, "#titre")).contains("DRE");
        attendre(() -> cartes(robot) == 1);

        robot.interact(bureau::close);
        robot.interact(this::ouvrir);
        ouvrirPatient(robot);
        attendre(() -> cartes(robot) == 1);
        assertThat(champ(robot, "#numeroAdherent")).isEqualTo("5550001");
        assertThat(texte(robot, "#titre")).contains("DRE");
        robot.interact(bureau::close);
        verifier();
        robot.interact(this::ouvrir);
    }

    /** What the disk holds is what was pasted. */
    private void verifier() {
        try (var database = Database.open(base)) {
            var gardees = new AttestationRepository(database.jdbi());
            var gardee = gardees.findByPatient(HUGO_BARBIER).courantes().getFirst();
            assertThat(gardee.couvertureId()).isNotNull();
            var bilan = new Verification(new Depot(base), gardees).faire(Progress.AUCUN);
            assertThat(bilan.verifiees()).isEqualTo(1);
            assertThat(bilan.anomalies()).isEmpty();
        }
    }

    @Test
    void aPdfIsReadAndAFieldIsLeftOutFromTheKeyboard(FxRobot robot) throws Exception {
        ouvrirPatient(robot);
        var pdf = AttestationInventee.deHugoBarbier(2027).pdf(dossier.resolve("carte.pdf"));
        copier(robot, pdf);
        coller(robot);
        attendre(() -> champ(robot, "#AMC").equals("75990010"));
        assertThat(champ(robot, "#DROITS_AU")).isEqualTo("31/12/2027");
        assertThat(robot.lookup(".revue .avis").query().isVisible()).isFalse();
        robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.SPACE);
        valider(robot);
        attendre(() -> champ(robot, "#droitsAu").equals("31/12/2027"));
        assertThat(champ(robot, "#nomOrganisme")).isNotEqualTo(AttestationInventee.TITRE);
    }

    private void ouvrirPatient(FxRobot robot) throws Exception {
        robot.interact(() -> bureau.patients().ouvrir(HUGO_BARBIER));
        attendre(() ->
                robot.lookup(".attestations").tryQuery().isPresent()
                        && robot.lookup("#numeroAmc").tryQuery().isPresent()
                        && !champ(robot, "#numeroAmc").isEmpty());
    }

    private static void copier(FxRobot robot, Path fichier) {
        robot.interact(() -> {
            var contenu = new ClipboardContent();
            contenu.putFiles(List.of(fichier.toFile()));
            Clipboard.getSystemClipboard().setContent(contenu);
        });
    }

    /** Pastes, and waits until what came in was read. */
    private static void coller(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        attendre(() -> robot.lookup(".revue #valider").tryQuery().isPresent());
        viser(robot);
        attendre(() -> !robot.lookup(".revue #valider").query().isDisabled());
    }

    private static void saisir(FxRobot robot, String champ, String texte) {
        robot.interact(() -> {
            var vue = robot.lookup("#" + champ).queryAs(TextInputControl.class);
            vue.requestFocus();
            vue.clear();
        });
        robot.write(texte);
    }

    private static void valider(FxRobot robot) throws Exception {
        robot.push(KeyCode.ENTER);
        attendre(() -> Window.getWindows().size() == 1);
        viser(robot);
    }

    private void ouvrir() {
        bureau = BureauDeDemonstration.montrer(stage, Ouverture.de(base));
    }

    private static int cartes(FxRobot robot) {
        return robot.lookup(".attestations #liste").queryAs(ListView.class).getItems().size();
    }

    /** Gives the keyboard to the window on top, as a window manager does. */
    private static void viser(FxRobot robot) {
        robot.interact(() -> Window.getWindows().getLast().requestFocus());
        robot.targetWindow(Window.getWindows().getLast());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void attendre(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String texte(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static String champ(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }
}
