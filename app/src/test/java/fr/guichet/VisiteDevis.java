package fr.guichet;

import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.io.IOException;

/** The tab « Devis », with two acts. */
final class VisiteDevis {

    private static final long PATIENT_EN_DRE = 3;

    private final Visite visite;
    private final FxRobot robot;

    VisiteDevis(Visite visite, FxRobot robot) {
        this.visite = visite;
        this.robot = robot;
    }

    void photographier() throws IOException {
        visite.ouvrirPatient(PATIENT_EN_DRE);
        visite.photo("decision");
        robot.clickOn("Devis");
        visite.photo("devis-aucun");
        robot.clickOn(".devis #ajouter");
        robot.clickOn("#formule").write("021").push(KeyCode.TAB).write("200");
        acte("HBLD046", "1500", "250");
        robot.push(KeyCode.ENTER);
        acte("HBMD049", "50,52", "50,52");
        visite.photo("devis-actes");
        Visite.faire(robot.lookup("#formule").query()::requestFocus);
        visite.photo("devis");
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }

    private void acte(String code, String honoraires, String base) {
        // At 125 % the field is further down: the focus brings it in sight.
        Visite.faire(robot.lookup(".devis #code").query()::requestFocus);
        robot.write(code);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).write(honoraires);
        robot.push(KeyCode.TAB).write(base);
    }
}
