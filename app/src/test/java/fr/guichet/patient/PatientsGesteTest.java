package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.organisme.Caisses;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
 * From the keyboard alone: a patient is created, found again by a misspelt name, and all is there.
 */
@ExtendWith(ApplicationExtension.class)
class PatientsGesteTest {

    @TempDir static Path dossier;

    private final List<Tableau> imprimes = new ArrayList<>();
    private Database database;

    @Start
    void start(Stage stage) {
        database = Database.open(dossier.resolve("guichet.db"));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var patients = new PatientRepository(database.jdbi());
        var bureau = new StackPane();
        var tasks = new DirectTasks();
        var dialogues = new DialoguesScriptes();
        var ecrans =
                new Object() {
                    PatientsViewModel liste;
                    PatientsController listeController;
                    Parent vueListe;
                    DossierViewModel fiche;
                    DossierController ficheController;
                    Parent vueFiche;

                    void liste() {
                        liste.charger();
                        bureau.getChildren().setAll(vueListe);
                        listeController.rechercher();
                    }

                    void fiche() {
                        bureau.getChildren().setAll(vueFiche);
                        ficheController.commencer();
                    }
                };
        ecrans.liste =
                new PatientsViewModel(
                        patients,
                        tasks,
                        dialogues,
                        id -> {
                            ecrans.fiche.ouvrir(id);
                            ecrans.fiche();
                        },
                        () -> {
                            ecrans.fiche.creer();
                            ecrans.fiche();
                        },
                        new ListePatients(
                                new Edition(
                                        tasks, dialogues, imprimes::add, Clock.systemDefaultZone()),
                                Caisses.charger()));
        ecrans.listeController = new PatientsController(ecrans.liste, Caisses.charger());
        ecrans.vueListe = Views.load(ecrans.listeController);
        ecrans.fiche =
                new DossierViewModel(
                        new DossierRepository(database.jdbi()),
                        patients,
                        Caisses.charger(),
                        tasks,
                        dialogues,
                        Clock.systemDefaultZone(),
                        new DossierViewModel.Navigation(
                                ecrans::liste, id -> ecrans.fiche.ouvrir(id), _ -> {}));
        ecrans.ficheController = new DossierController(ecrans.fiche, null);
        ecrans.vueFiche = Views.load(ecrans.ficheController);
        stage.setScene(Fenetres.scene(bureau, 980, 740));
        stage.show();
        ecrans.liste();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void creerPuisRetrouver(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.N);
        robot.write("LEFEVRE").push(KeyCode.TAB).write("Zoe");
        robot.push(KeyCode.TAB).write("185057511606097").push(KeyCode.TAB);
        robot.push(KeyCode.TAB).write("12051985").push(KeyCode.TAB);
        assertThat(texte(robot, "#nir")).isEqualTo("1 85 05 75 116 060");
        assertThat(texte(robot, "#cle")).isEqualTo("97");
        assertThat(texte(robot, "#naissance")).isEqualTo("12/05/1985");

        robot.clickOn("#rechercheCaisse").write("strasbou").push(KeyCode.ENTER);
        assertThat(texte(robot, "#regime") + texte(robot, "#caisse") + texte(robot, "#centre"))
                .isEqualTo("026710000");

        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#statut").queryAs(Label.class).getText()).contains("Enregistré");

        robot.push(KeyCode.ESCAPE);
        robot.write("lefvere");
        assertThat(robot.lookup("#table").queryAs(TableView.class).getItems().size()).isOne();
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(imprimes.getFirst().lignes())
                .containsExactly(
                        List.of("LEFEVRE", "Zoe", "12/05/1985", "MSA Bas-Rhin (Strasbourg)"));
        robot.push(KeyCode.ENTER);

        assertThat(texte(robot, "#nom")).isEqualTo("LEFEVRE");
        assertThat(texte(robot, "#prenom")).isEqualTo("Zoe");
        assertThat(texte(robot, "#nir")).isEqualTo("1 85 05 75 116 060");
        assertThat(robot.lookup("#libelleCaisse").queryAs(Label.class).getText())
                .isEqualTo("MSA Bas-Rhin (Strasbourg)");
    }

    private static String texte(FxRobot robot, String champ) {
        return robot.lookup(champ).queryAs(TextInputControl.class).getText();
    }
}
