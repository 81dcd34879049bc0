package fr.guichet.convention.ressemblance;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.Exemples;
import fr.guichet.convention.RapprochementRepository;

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

/** Two organismes that look like one are linked under a name, then separated. */
@ExtendWith(ApplicationExtension.class)
class RessemblancesScreenTest {

    @TempDir Path dossier;
    private Database database;
    private Conventions conventions;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "table",
                convention("MUTUELLE DU PORT", "11111111", "OC", null),
                convention("Mutuelle du Port", "22222222", "OC", null),
                convention("VALEO", "0784718397", "OC", null),
                convention("VALEO SANTE", "784718397", "SP", null));
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
        Ecrans.montrer(
                stage,
                new RessemblancesController(
                        new RessemblancesViewModel(
                                conventions,
                                new RapprochementRepository(database.jdbi()),
                                new DirectTasks(),
                                Clock.systemDefaultZone())));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void linkedFromTheKeyboardThenSeparated(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("port");
        waitForFxEvents();
        assertThat(robot.lookup("différent").tryQuery()).isPresent();
        robot.clickOn("#libelle").type(KeyCode.DOWN, KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.P);
        waitForFxEvents();
        assertThat(conventions.rapprochements().tous())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.libelle()).isEqualTo("Mutuelle du Port");
                    assertThat(r.numeros()).hasSize(2);
                });

        robot.clickOn("Séparer");
        waitForFxEvents();
        assertThat(conventions.rapprochements().tous()).isEmpty();

        robot.clickOn("Fermer");
        assertThat(stage.isShowing()).isFalse();
    }
}
