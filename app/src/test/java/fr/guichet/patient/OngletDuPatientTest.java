package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.organisme.Caisses;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The tabs « Complémentaire » and « Devis » belong to others: when it is asked for, and for whom.
 */
@ExtendWith(ApplicationExtension.class)
class OngletDuPatientTest {

    @TempDir static Path dossier;

    private final List<Long> demandes = new ArrayList<>();
    private Database database;
    private DossierViewModel model;
    private TabPane onglets;
    private long premier;
    private long second;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        database = Database.open(dossier.resolve("guichet.db"));
        var dossiers = new DossierRepository(database.jdbi());
        premier = dossiers.save(Dossier.de(Patients.complet("BERNARD", "Zoé")));
        second = dossiers.save(Dossier.de(Patients.nouveau("DURAND", "Ada", "01/01/2000")));
        model =
                new DossierViewModel(
                        dossiers,
                        new PatientRepository(database.jdbi()),
                        Caisses.charger(),
                        new DirectTasks(),
                        new DialoguesScriptes(),
                        Clock.systemDefaultZone(),
                        new DossierViewModel.Navigation(() -> {}, _ -> {}, _ -> {}));
        Parent vue =
                Views.load(
                        new DossierController(
                                model,
                                new DossierController.Contenus(
                                        (id, _) -> {
                                            demandes.add(id);
                                            return new Label("couvertures de " + id);
                                        },
                                        (id, _) -> new Label("devis de " + id))));
        stage.setScene(Fenetres.scene(vue, 980, 740));
        stage.show();
        onglets = (TabPane) vue.lookup("#onglets");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void madeWhenLookedAtAndOncePerPatient(FxRobot robot) {
        var complementaire = onglet("Complémentaire");
        robot.interact(model::creer);
        assertThat(complementaire.isDisable()).as("pas encore enregistré").isTrue();

        robot.interact(() -> model.ouvrir(premier));
        assertThat(demandes).as("pas encore regardé").isEmpty();
        robot.interact(() -> onglets.getSelectionModel().select(complementaire));
        assertThat(robot.lookup("#pied").query().isVisible())
                .as("il a son propre Valider")
                .isFalse();
        robot.interact(model::valider);
        robot.interact(() -> model.ouvrir(second));
        assertThat(demandes).containsExactly(premier, second);
    }

    private Tab onglet(String titre) {
        return onglets.getTabs().stream()
                .filter(tab -> tab.getText().equals(titre))
                .findFirst()
                .orElseThrow();
    }
}
