package fr.guichet.complementaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.impression.Edition;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Exemples;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The desk's own gestures on its records, from the keyboard alone, then with the mouse. */
@ExtendWith(ApplicationExtension.class)
class ComplementairesScreenTest {

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Complementaire> choisies = new ArrayList<>();
    private Database database;
    private ComplementaireRepository repository;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                Exemples.convention("GROUPAMA GRAND EST", "0379906753", "RO", "026710000"));
        var tasks = new DirectTasks();
        var conventions = new Conventions(new ConventionRepository(database.jdbi()), tasks);
        conventions.recharger();
        repository = new ComplementaireRepository(database.jdbi());
        var model =
                new ComplementairesViewModel(
                        repository,
                        conventions,
                        _ -> false,
                        tasks,
                        dialogues,
                        new ListeComplementaires(
                                new Edition(tasks, dialogues, _ -> {}, Clock.systemDefaultZone())));
        var fenetres = new Fenetres(new ReglageRepository(database.jdbi()));
        Ecrans.montrer(stage, new ComplementairesController(model, fenetres, choisies::add));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRecordIsCreatedFromTheKeyboardAloneThenChosen(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.E);
        viserLaFiche(robot);
        robot.write("Mutuelle du Pays").type(KeyCode.TAB).write("0783332414").type(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(repository.findAll())
                .extracting(Complementaire::nom)
                .contains("Mutuelle du Pays");
        assertThat(robot.listWindows()).containsExactly(stage);
        robot.type(KeyCode.ENTER);
        assertThat(choisies).extracting(Complementaire::numero).containsExactly("0783332414");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void aRecordIsTakenFromTheTablesChangedAndRemoved(FxRobot robot) {
        robot.clickOn("Créer").clickOn("Créer depuis une ligne des tables");
        robot.write("groupam").type(KeyCode.ENTER).type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(repository.findAll()).hasSize(9);

        robot.clickOn("Modifier").clickOn("#nom").push(KeyCode.SHORTCUT, KeyCode.A).write("Autre");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        waitForFxEvents();
        assertThat(repository.findAll()).extracting(Complementaire::nom).contains("Autre");

        robot.clickOn("Supprimer");
        waitForFxEvents();
        assertThat(repository.findAll()).hasSize(8);
        assertThat(dialogues.textes).hasSize(1);
    }

    @Test
    void whatWasTypedIsNotLostByEscapeWithoutAsking(FxRobot robot) {
        dialogues.accepte = false;
        robot.clickOn("Créer");
        viserLaFiche(robot);
        robot.write("A").type(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.listWindows()).hasSize(2);
        dialogues.accepte = true;
        robot.type(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(repository.findAll()).hasSize(8);
    }

    /** What is written next goes to the window just opened. */
    private static void viserLaFiche(FxRobot robot) {
        waitForFxEvents();
        robot.targetWindow(robot.listWindows().getLast());
    }
}
