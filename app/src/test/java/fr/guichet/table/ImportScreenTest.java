package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.fx.Ecrans;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** The window « Importer une table », from the keyboard. */
@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {

    @TempDir Path dossier;
    private Banc banc;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        banc = new Banc(dossier);
        stage.setWidth(980);
        stage.setHeight(700);
    }

    @AfterEach
    void close() {
        banc.close();
    }

    @Test
    void aTableIsReadSeenAndAppliedWithEnter(FxRobot robot) {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        ouvrir(robot, "organismes.csv", Tables.ABIMEE + Tables.ORGANISMES.split("\n", 2)[1]);
        assertThat(onglet(robot, 0).getText()).isEqualTo("Ajoutées (2)");
        assertThat(onglet(robot, 1).getText()).isEqualTo("Modifiées (0)");
        assertThat(onglet(robot, 1).isDisable()).isTrue();
        assertThat(onglet(robot, 3).getText()).isEqualTo("Refusées (7)");
        assertThat(robot.lookup("#ajoutees").<TableView<?>>query().getItems()).hasSize(2);
        assertThat(banc.enVigueur()).hasSize(15);

        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(banc.enVigueur()).hasSize(17);
        assertThat(robot.lookup("#annuler").<Button>query().getText()).isEqualTo("_Fermer");
        robot.type(KeyCode.ENTER);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void escapeGivesTheImportUp(FxRobot robot) {
        ouvrir(robot, "organismes.csv", Tables.ORGANISMES);
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isFalse();
        assertThat(banc.enVigueur()).isEmpty();
    }

    @Test
    void theEmetteurIsTypedAndTheComparisonFollows(FxRobot robot) {
        banc.importer("organismes.csv", Tables.ORGANISMES);
        ouvrir(robot, "organismes.csv", Tables.ORGANISMES);
        assertThat(robot.lookup("#appliquer").<Button>query().isDisabled()).isTrue();
        robot.clickOn("#emetteur").push(KeyCode.SHORTCUT, KeyCode.A).write("Viamédis");
        robot.type(KeyCode.TAB);
        waitForFxEvents();
        assertThat(onglet(robot, 0).getText()).isEqualTo("Ajoutées (15)");
        assertThat(banc.enVigueur()).hasSize(15);
    }

    @Test
    void unknownColumnsAreMatchedFromTheKeyboard(FxRobot robot) {
        ouvrir(robot, "x.csv", "Nom amc;Code;Sorte\nVIAMEDIS;75990010;VM\n");
        assertThat(robot.lookup("#continuer").<Button>query().isDisabled()).isTrue();
        var champs = robot.lookup("#grille .combo-box").<ComboBox<String>>queryAll().toArray();
        robot.interact(((ComboBox<?>) champs[1])::requestFocus);
        robot.type(KeyCode.DOWN, 2);
        robot.interact(((ComboBox<?>) champs[4])::requestFocus);
        robot.type(KeyCode.DOWN, 3);
        waitForFxEvents();
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        robot.clickOn("#continuer");
        waitForFxEvents();
        assertThat(onglet(robot, 0).getText()).isEqualTo("Ajoutées (1)");
    }

    private void ouvrir(FxRobot robot, String nom, String texte) {
        var fichier = Tables.ecrire(dossier.resolve(nom), texte);
        var model =
                new ImportViewModel(
                        banc.importeur,
                        new DirectTasks(),
                        new DialoguesScriptes(),
                        TableAImporter.de(fichier),
                        new ImportViewModel.Suites(() -> {}, () -> {}));
        robot.interact(() -> Ecrans.montrer(stage, new ImportController(model)));
        waitForFxEvents();
    }

    private static Tab onglet(FxRobot robot, int rang) {
        return robot.lookup("#onglets").<TabPane>query().getTabs().get(rang);
    }
}
