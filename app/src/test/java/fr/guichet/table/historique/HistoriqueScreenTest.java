package fr.guichet.table.historique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.impression.Edition;
import fr.guichet.table.Banc;
import fr.guichet.table.Mode;
import fr.guichet.table.Tables;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

@ExtendWith(ApplicationExtension.class)
class HistoriqueScreenTest {

    @TempDir Path dossier;
    private Banc banc;
    private Stage stage;
    private AnnulationViewModel annulation;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        banc = new Banc(dossier);
        banc.importer("organismes.csv", Tables.ORGANISMES);
        banc.importer(
                "t.csv",
                Tables.ORGANISMES.replaceAll("(?m)^VALEO.*\n", ""),
                "organismes",
                Mode.REMPLACEMENT);
        var dialogues = new DialoguesScriptes();
        var model =
                new HistoriqueViewModel(
                        banc.annuleur,
                        new DirectTasks(),
                        dialogues,
                        new ListeImports(
                                new Edition(new DirectTasks(), dialogues, _ -> {}, Banc.HORLOGE)),
                        ouverte -> annulation = ouverte,
                        () -> {});
        Ecrans.montrer(stage, new HistoriqueController(model));
    }

    @AfterEach
    void fermer() {
        banc.close();
    }

    @Test
    void anImportIsSearchedThenTakenBackFromTheKeyboard(FxRobot robot) {
        waitForFxEvents();
        var imports = robot.lookup("#imports").<TableView<?>>query();
        assertThat(imports.getItems()).hasSize(2);
        assertThat(onglet(robot, 2)).isEqualTo("Supprimées (1)");

        robot.interact(imports::requestFocus);
        robot.type(KeyCode.DOWN);
        waitForFxEvents();
        assertThat(onglet(robot, 0)).isEqualTo("Ajoutées (15)");
        assertThat(robot.lookup("#annuler").<Button>query().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("viamedis");
        waitForFxEvents();
        assertThat(onglet(robot, 0)).isEqualTo("Ajoutées (1)");

        robot.interact(imports::requestFocus);
        robot.type(KeyCode.UP);
        waitForFxEvents();
        robot.clickOn("#annuler");
        waitForFxEvents();
        robot.interact(() -> Ecrans.montrer(stage, new AnnulationController(annulation)));
        waitForFxEvents();
        assertThat(onglet(robot, 0)).isEqualTo("Reviennent (1)");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(banc.enVigueur()).hasSize(15);
        assertThat(robot.lookup("#message").<Label>query().getText()).contains("annulé");
    }

    private static String onglet(FxRobot robot, int rang) {
        return robot.lookup("#onglets").<TabPane>query().getTabs().get(rang).getText();
    }
}
