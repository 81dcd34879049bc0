package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;

/** The gesture of the desk: a card in hand, at the keyboard. */
@ExtendWith(ApplicationExtension.class)
class CouvertureRobotTest {

    @TempDir static Path dossier;

    private Cabinet cabinet;
    private CouvertureViewModel model;
    private Stage stage;
    private boolean versAssure;

    @Start
    void start(Stage stage) throws Exception {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        this.stage = stage;
        cabinet = new Cabinet(Files.createTempDirectory(dossier, "base"));
        ouvrir();
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    private void ouvrir() {
        model = cabinet.modele();
        var vue =
                Views.load(
                        new CouvertureController(
                                model, cabinet.fenetres(), () -> versAssure = true));
        stage.setScene(Fenetres.scene(vue, 980, 760));
        stage.show();
        model.ouvrir(cabinet.patientId);
    }

    @Test
    void aCardIsEnteredDecidedAnsweredValidatedAndFoundAgain(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("vigne").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(texte(robot, "#numeroAmc")).isEqualTo("0783332414");
        assertThat(texte(robot, "#nomOrganisme")).isEqualTo("MUTUELLE DES VIGNES");
        assertThat(titre(robot)).isEqualTo("À VÉRIFIER");

        robot.clickOn(bouton(robot, "SP · SP santé"));
        assertThat(titre(robot)).startsWith("DRE");
        assertThat(texte(robot, "#typesConvention")).isEqualTo("SP");

        robot.clickOn("#droitsDu").write("01012026").push(KeyCode.TAB).write("31/12/26");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(model.modifie().get()).isFalse();
        assertThat(texte(robot, "#droitsAu")).isEqualTo("31/12/2026");

        robot.interact(this::ouvrir);
        assertThat(texte(robot, "#numeroAmc")).isEqualTo("0783332414");
        assertThat(texte(robot, "#typesConvention")).isEqualTo("SP");
        assertThat(texte(robot, "#droitsDu")).isEqualTo("01/01/2026");
        assertThat(titre(robot)).startsWith("DRE");
        assertThat(robot.lookup(".validee").queryAll()).hasSize(1);
    }

    @Test
    void escapeAsksBeforeChangesAreLost(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("75990010");
        cabinet.dialogues.accepte = false;
        robot.push(KeyCode.ESCAPE);
        assertThat(cabinet.dialogues.textes).isNotEmpty();
        assertThat(texte(robot, "#numeroAmc")).isEqualTo("75990010");
    }

    @Test
    void anAlertTakesToItsFieldAndABillingLineIsCopied(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("75990010");
        robot.interact(() -> bouton(robot, "d’adhérent imprimé").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("numeroAdherent");
        robot.interact(() -> {
            ((Button) robot.lookup(".copier").queryAll().toArray(Node[]::new)[1]).fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("VM");
        });
    }

    @Test
    void whyUnfoldsEveryRuleAskedAndAKeptDecisionOpens(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("75990010");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> robot.lookup("#pourquoi").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup(".etape").queryAll()).hasSizeGreaterThan(5);
        robot.interact(() -> robot.lookup(".validee").queryAs(Button.class).fire());
        assertThat(robot.listWindows()).hasSize(2);
    }

    @Test
    void aKeptDecisionIsReplayedFromTheKeyboard(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("75990010");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> robot.lookup(".validee").query().requestFocus());
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(robot.listWindows()).hasSize(2);
        assertThat(robot.lookup(".rejeu .pareil").queryAll()).hasSize(2);
        assertThat(robot.lookup(".rejeu .titre").queryAll()).hasSize(3);
        robot.clickOn(bouton(robot, "Fermer"));
        assertThat(robot.listWindows()).hasSize(1);
    }

    @Test
    void aDateThatCannotBeReadIsShownAndNothingIsLost(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("75990010");
        robot.clickOn("#droitsDu").write("31/02/2026");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.lookup("#erreurDroits").queryLabeled().getText())
                .contains("ne se lit pas");
        assertThat(texte(robot, "#droitsDu")).isEqualTo("31/02/2026");
        assertThat(model.historique().liste()).isEmpty();
    }

    private static String texte(FxRobot robot, String champ) {
        return robot.lookup(champ).queryAs(TextField.class).getText();
    }

    private static String titre(FxRobot robot) {
        return robot.lookup("#titre").queryLabeled().getText();
    }

    private static Button bouton(FxRobot robot, String texte) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled l
                                && l.getText() != null
                                && l.getText().contains(texte))
                .queryAs(Button.class);
    }
}
