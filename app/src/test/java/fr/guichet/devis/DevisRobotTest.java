package fr.guichet.devis;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.common.valeur.Euros;

import javafx.application.Application;
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

/** A devis of two acts, at the keyboard. */
@ExtendWith(ApplicationExtension.class)
class DevisRobotTest {

    private static final int COLONNE_HONORAIRES = 3;

    @TempDir static Path dossier;

    private CabinetDevis cabinet;

    @Start
    void start(Stage stage) throws Exception {
        cabinet = new CabinetDevis(Files.createTempDirectory(dossier, "base"));
        var model = cabinet.modele();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(Fenetres.scene(Views.load(new DevisDuPatientController(model)), 960, 740));
        stage.show();
        model.ouvrir(cabinet.patient, null);
    }

    @AfterEach
    void fermer() {
        cabinet.close();
    }

    @Test
    void twoActsAreEnteredReadRemovedTakenBackSavedAndPrinted(FxRobot robot) {
        robot.clickOn("#ajouter");
        robot.clickOn("#formule").write("021").push(KeyCode.TAB).write("200");
        acte(robot, "HBLD046", "500", "120");
        robot.push(KeyCode.ENTER);
        acte(robot, "HBMD049", "28,92", "28,92");
        assertThat(texte(robot, "#totalAmo")).isEqualTo(new Euros(89_35).toString());
        assertThat(texte(robot, "#totalAmc")).isEqualTo(new Euros(251_57).toString());
        assertThat(texte(robot, "#totalReste")).isEqualTo(new Euros(188_00).toString());

        robot.interact(() -> robot.lookup("#actes").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(texte(robot, "#totalReste")).isEqualTo(new Euros(188_00).toString());
        assertThat(texte(robot, "#totalAmo")).isEqualTo(new Euros(72_00).toString());
        robot.clickOn("#reprendre");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(cabinet.repository.findByPatient(cabinet.patient).getFirst().lignes())
                .hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(cabinet.imprimes).hasSize(1);
    }

    @Test
    void theTarifDeConventionIsAskedByTheFormulaThatPaysAPartOfIt(FxRobot robot) {
        robot.clickOn("#ajouter");
        assertThat(robot.lookup("#champTarif").query().isVisible()).isFalse();
        robot.clickOn("#formule").write("060").push(KeyCode.TAB).write("65");
        acte(robot, "HBLD046", "500", "120");
        robot.push(KeyCode.TAB).write("380,5");
        assertThat(texte(robot, "#totalAmc")).isEqualTo(new Euros(247_33).toString());
        var actes = robot.lookup("#actes").<LigneViewModel>queryTableView();
        assertThat(actes.getVisibleLeafColumn(COLONNE_HONORAIRES).getCellData(0))
                .isEqualTo(new Euros(500_00).toString());
    }

    private static void acte(FxRobot robot, String code, String honoraires, String base) {
        robot.clickOn("#code").write(code);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).write(honoraires);
        robot.push(KeyCode.TAB).write(base);
    }

    private static String texte(FxRobot robot, String label) {
        return robot.lookup(label).queryLabeled().getText();
    }
}
