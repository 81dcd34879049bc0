package fr.guichet.convention;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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

/** A regroupement is added, its caisses counted, removed and taken back; and the other list. */
@ExtendWith(ApplicationExtension.class)
class RegroupementsScreenTest {

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Tableau> imprimes = new ArrayList<>();
    private Database database;
    private Conventions conventions;

    @Start
    void start(Stage stage) {
        database = Database.open(dossier.resolve("guichet.db"));
        Exemples.importer(database.jdbi(), "jfse", convention("SMCC", "77565712", "OC", null));
        Exemples.importer(
                database.jdbi(),
                "jfse",
                new Regroupement("302976568", "MUTUELLE DES FINANCES", "RO", "94???????", "94"));
        Exemples.importer(
                database.jdbi(),
                "jfse",
                new Correspondance("????????", "092000000", "77565712", null));
        conventions = new Conventions(new ConventionRepository(database.jdbi()), new DirectTasks());
        conventions.recharger();
        var model =
                new AnnexesViewModel(
                        conventions,
                        AnnexeRepository.regroupements(database.jdbi()),
                        AnnexeRepository.correspondances(database.jdbi()),
                        Caisses.charger(),
                        new DirectTasks(),
                        dialogues,
                        new Edition(
                                new DirectTasks(),
                                dialogues,
                                imprimes::add,
                                Clock.systemDefaultZone()));
        Ecrans.montrer(stage, new AnnexesController(model));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRegroupementIsAddedItsCaissesCountedThenRemovedAndTakenBack(FxRobot robot) {
        robot.clickOn("Ajouter");
        robot.write("12345678").type(KeyCode.TAB).write("Mutuelle du coin");
        robot.type(KeyCode.TAB, 2).write("02671");
        waitForFxEvents();
        assertThat(texte(robot, "#compte")).isEqualTo("Ce masque couvre 1 caisse\u00a0:");
        assertThat(visible(robot, "#noms", TextArea.class).getText())
                .isEqualTo("MSA Bas-Rhin (Strasbourg)");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(conventions.contenu().regroupements())
                .last()
                .satisfies(l -> {
                    assertThat(l.manuelle()).isTrue();
                    assertThat(l.valeur())
                            .isEqualTo(
                                    new Regroupement(
                                            "12345678", "Mutuelle du coin", null, "02671", null));
                });

        robot.clickOn("Supprimer");
        waitForFxEvents();
        assertThat(conventions.contenu().regroupements()).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitForFxEvents();
        assertThat(conventions.contenu().regroupements()).hasSize(2);
    }

    @Test
    void aLineIsFoundThenChangedFromTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("finnances");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, 3).write("é");
        waitForFxEvents();
        assertThat(texte(robot, "#compte")).startsWith("Ce masque ne se lit pas");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(conventions.contenu().regroupements().getFirst().manuelle()).isFalse();

        robot.type(KeyCode.END).type(KeyCode.BACK_SPACE, 9).write("95").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(conventions.contenu().regroupements())
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.origine()).isEqualTo("Modifiée par le cabinet");
                    assertThat(l.valeur().critereSecondaire()).isEqualTo("95");
                });
    }

    @Test
    void theCorrespondancesStandBesideAndAreGivenOutAlone(FxRobot robot) {
        choisir(robot, "1 correspondance");
        robot.clickOn(visible(robot, ".table-row-cell", IndexedCell.class));
        waitForFxEvents();
        assertThat(texte(robot, "#organisme")).isEqualTo("Organisme\u00a0: SMCC");
        assertThat(visible(robot, "#noms", TextArea.class).getText()).endsWith("Banque de France");

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        waitForFxEvents();
        assertThat(imprimes).hasSize(1);
        assertThat(imprimes.getFirst().titre()).isEqualTo("Correspondances");
        assertThat(imprimes.getFirst().lignes().getFirst())
                .contains("092000000", "77565712", "SMCC", "jfse");

        choisir(robot, "1 regroupement");
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        waitForFxEvents();
        assertThat(imprimes.getLast().titre()).isEqualTo("Regroupements");
    }

    private static void choisir(FxRobot robot, String titre) {
        Node titres = robot.lookup(".tab-header-area").query();
        robot.clickOn(robot.from(titres).lookup(titre).<Node>query());
        waitForFxEvents();
    }

    private static String texte(FxRobot robot, String selecteur) {
        return visible(robot, selecteur, Label.class).getText();
    }

    /** Both lists are in the window; one is in sight. */
    private static <N extends Node> N visible(FxRobot robot, String selecteur, Class<N> type) {
        return robot.lookup(selecteur).queryAllAs(type).stream()
                .filter(RegroupementsScreenTest::enVue)
                .findFirst()
                .orElseThrow();
    }

    private static boolean enVue(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
