package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Onglet;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;

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

/** The desk's own gestures on the tables: add, change, remove, take back, reset. */
@ExtendWith(ApplicationExtension.class)
class TablesOrganismesScreenTest {

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<String> importes = new ArrayList<>();
    private final List<Tableau> imprimes = new ArrayList<>();
    private Database database;
    private Conventions conventions;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(
                database.jdbi(),
                "viamedis",
                convention("VIAMEDIS", "75990010", "VM", null),
                convention("GROUPAMA GRAND EST", "0379906753", "RO", "026710000"),
                convention("GROUPAMA GRAND EST", "379906753", "RO", "028810000"));
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
        var model =
                new ConventionsViewModel(
                        conventions,
                        new RetoucheRepository(database.jdbi()),
                        new DirectTasks(),
                        dialogues,
                        new ConventionsViewModel.Navigation(
                                () -> importes.add("demandé"), () -> {}, () -> {}),
                        new ListeConventions(
                                new Edition(
                                        new DirectTasks(),
                                        dialogues,
                                        imprimes::add,
                                        Clock.systemDefaultZone())),
                        Clock.systemDefaultZone());
        var ecran =
                ConventionsController.onglet(
                        model, new Fenetres(new ReglageRepository(database.jdbi())));
        var onglet =
                new Onglet(
                        "Conventions",
                        ecran,
                        "Comment s’en servir",
                        model::peutFermer,
                        model::fermer);
        Ecrans.montrer(stage, new TablesOrganismesController(List.of(onglet), dialogues));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLineIsAddedChangedRemovedTakenBackAndEverythingReset(FxRobot robot) {
        robot.clickOn("Ajouter");
        robot.write("12345678").type(KeyCode.TAB).write("Mutuelle du coin");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(conventions.lignes()).hasSize(4);

        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("viamedi");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        waitForFxEvents();
        assertThat(imprimes.getFirst().lignes()).hasSize(1);
        robot.clickOn("Modifier");
        robot.clickOn("#codeAiguillage").write("8").push(KeyCode.SHORTCUT, KeyCode.S);
        waitForFxEvents();
        assertThat(conventions.lignes())
                .filteredOn(l -> l.remplaceId() != null)
                .extracting(l -> l.convention().codeAiguillageSts())
                .containsExactly("8");

        robot.clickOn("Supprimer");
        waitForFxEvents();
        assertThat(conventions.lignes()).hasSize(3);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitForFxEvents();
        assertThat(conventions.lignes()).hasSize(4);

        robot.clickOn("Tout réinitialiser");
        waitForFxEvents();
        robot.clickOn(
                robot.from(robot.listWindows().getLast().getScene().getRoot())
                        .lookup(".danger")
                        .queryButton());
        waitForFxEvents();
        assertThat(conventions.lignes()).hasSize(3).noneMatch(LigneConvention::manuelle);
        assertThat(importes).isEmpty();
    }

    @Test
    void theKeysOfATabWorkFromItsTitleAndTheHelpIsItsOwn(FxRobot robot) {
        robot.clickOn("Conventions").push(KeyCode.SHORTCUT, KeyCode.F).write("viamedi");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        waitForFxEvents();
        assertThat(imprimes.getFirst().lignes()).hasSize(1);
        robot.clickOn("Aide");
        assertThat(dialogues.textes).containsExactly("Comment s’en servir");
    }

    @Test
    void escapeGivesUpTheEditAndTheWindowAsksBeforeLosingIt(FxRobot robot) {
        robot.clickOn("Ajouter").write("1");
        dialogues.accepte = false;
        robot.clickOn("Quitter");
        assertThat(stage.isShowing()).isTrue();
        assertThat(dialogues.textes).hasSize(1);

        dialogues.accepte = true;
        robot.clickOn("#libelleAmc").type(KeyCode.ESCAPE);
        robot.clickOn("Importer…");
        assertThat(importes).hasSize(1);
        robot.clickOn("Quitter");
        assertThat(stage.isShowing()).isFalse();
        assertThat(conventions.lignes()).hasSize(3);
    }
}
