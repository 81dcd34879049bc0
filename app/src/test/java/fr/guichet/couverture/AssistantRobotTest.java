package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Donnee;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
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

/** The two windows of the decision: walked through, and tried out. */
@ExtendWith(ApplicationExtension.class)
class AssistantRobotTest {

    @TempDir static Path dossier;

    private Cabinet cabinet;

    @Start
    void start(Stage stage) throws Exception {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        cabinet = new Cabinet(Files.createTempDirectory(dossier, "base"));
        var model = cabinet.modele();
        var vue = Views.load(new CouvertureController(model, cabinet.fenetres(), () -> {}));
        stage.setScene(Fenetres.scene(vue, 980, 760));
        stage.show();
        model.ouvrir(cabinet.patientId);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void aNewcomerIsWalkedThroughACardFromTheKeyboardAndFillsTheForm(FxRobot robot) {
        ouvrirAssistant(robot);
        robot.write("75990010").push(KeyCode.ENTER);
        assertThat(question(robot)).contains("validité");
        robot.write("01/01/2026").push(KeyCode.TAB).write("31/12/2026").push(KeyCode.ENTER);
        assertThat(question(robot)).contains("dentaire");
        assertThat(robot.lookup(".assistant .cote .etape").queryAll()).hasSize(4);
        robot.push(KeyCode.LEFT);
        assertThat(champ(robot, ".reponse #fin").getText()).isEqualTo("31/12/2026");
        robot.push(KeyCode.ENTER).push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertThat(question(robot)).contains("type de convention");
        robot.clickOn(robot.lookup(".reponse .radio-button").queryAs(RadioButton.class));
        robot.push(KeyCode.ENTER);
        while (robot.lookup("#passer").query().isVisible()) {
            robot.push(KeyCode.ALT, KeyCode.J);
        }
        assertThat(robot.lookup(".assistant .decision #titre").queryLabeled().getText())
                .startsWith("DRE");
        robot.push(KeyCode.ENTER);
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(champ(robot, "#numeroAmc").getText()).isEqualTo("75990010");
        assertThat(champ(robot, "#typesConvention").getText()).isEqualTo("VM");
        assertThat(champ(robot, "#droitsAu").getText()).isEqualTo("31/12/2026");
        assertThat(robot.lookup("#titre").queryLabeled().getText()).startsWith("DRE");
    }

    @Test
    void escapeAsksOnceSomethingWasAnswered(FxRobot robot) {
        ouvrirAssistant(robot);
        robot.write("75990010").push(KeyCode.ENTER);
        cabinet.dialogues.accepte = false;
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.listWindows()).hasSize(2);
        assertThat(cabinet.dialogues.textes).hasSize(1);
        cabinet.dialogues.accepte = true;
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.listWindows()).hasSize(1);
    }

    @Test
    void aValueIsTriedAndPutBack(FxRobot robot) {
        robot.clickOn(".entete #ajouter").write("0379906753").push(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#etSi").queryButton().fire());
        assertThat(robot.listWindows()).hasSize(2);
        robot.targetWindow(robot.listWindows().getLast());
        robot.interact(() -> donnees(robot).getSelectionModel().select(Donnee.TYPE_CONVENTION));
        robot.clickOn(".et-si .reponse #texte").eraseText(2).write("VM").push(KeyCode.ENTER);
        assertThat(robot.lookup(".et-si .constat").queryAll()).hasSize(2);
        assertThat(textes(robot, ".et-si .autre .label")).contains("R70").contains("bascule");
        robot.clickOn("#remettre");
        assertThat(robot.lookup(".et-si .constat").queryAll()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(robot.lookup("#titre").queryLabeled().getText()).isEqualTo("GESTION UNIQUE");
    }

    /** The first field has the keyboard. */
    private static void ouvrirAssistant(FxRobot robot) {
        robot.clickOn(".entete #ajouter").clickOn("#assistant");
        assertThat(robot.listWindows()).hasSize(2);
        robot.targetWindow(robot.listWindows().getLast());
        assertThat(champ(robot, ".reponse #texte").isFocused()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Donnee> donnees(FxRobot robot) {
        return robot.lookup(".et-si #donnee").queryAs(ComboBox.class);
    }

    private static String question(FxRobot robot) {
        return robot.lookup("#question").queryLabeled().getText();
    }

    private static TextField champ(FxRobot robot, String selecteur) {
        return robot.lookup(selecteur).queryAs(TextField.class);
    }

    private static String textes(FxRobot robot, String selecteur) {
        return robot.lookup(selecteur).<Node>queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .reduce("", String::concat);
    }
}
