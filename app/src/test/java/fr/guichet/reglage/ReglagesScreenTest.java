package fr.guichet.reglage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.convention.AgeMaximum;

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

/** « Réglages », from the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReglagesScreenTest {

    @TempDir Path dossier;
    private Database database;
    private ReglageRepository reglages;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        database = Database.open(dossier.resolve("guichet.db"));
        reglages = new ReglageRepository(database.jdbi());
        Ecrans.montrer(
                stage,
                new ReglagesController(
                        new ReglagesViewModel(
                                reglages, new DirectTasks(), new DialoguesScriptes(), () -> {})));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theAgeIsCorrectedThenKeptAndTheWindowCloses(FxRobot robot) {
        waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("0").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("Donnez un nombre de jours entier, de 1 à 3650.").tryQuery())
                .isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("120").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertThat(reglages.find(AgeMaximum.CLE)).contains("120");
    }
}
