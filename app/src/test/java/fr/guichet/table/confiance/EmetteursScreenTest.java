package fr.guichet.table.confiance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.impression.Edition;
import fr.guichet.table.catalogue.Publication;

import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The keys of the practice, from the keyboard; and the question a new one asks. */
@ExtendWith(ApplicationExtension.class)
class EmetteursScreenTest {

    private static final Publication PAYS = Publication.nouvelle();
    private static final Publication AUTRE = Publication.nouvelle();

    @TempDir Path dossier;
    private final DialoguesScriptes dialogues = new DialoguesScriptes();
    private final List<Boolean> reponses = new ArrayList<>();
    private Coffre coffre;
    private Fenetres fenetres;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        coffre = new Coffre(dossier);
        fenetres = new Fenetres(new ReglageRepository(coffre.database.jdbi()));
        var tasks = new DirectTasks();
        var model =
                new EmetteursViewModel(
                        coffre.emetteurs,
                        tasks,
                        dialogues,
                        new Edition(tasks, dialogues, _ -> {}, Clock.systemDefaultZone()));
        stage.setWidth(980);
        stage.setHeight(700);
        Ecrans.montrer(stage, new EmetteursController(model, fenetres));
    }

    @AfterEach
    void close() {
        coffre.close();
    }

    @Test
    void aKeyIsPastedComparedAndAcceptedThenRenamedAndGivenUp(FxRobot robot) {
        robot.clickOn("Ajouter une clé…");
        viserLaDerniere(robot);
        coller(robot, "#texte", PAYS.cle().base64());
        // Past the file button and the fingerprint, to the box, then the name.
        robot.clickOn("#texte").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        robot.type(KeyCode.SPACE).type(KeyCode.TAB).write("Pays").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(coffre.emetteurs.toutes())
                .extracting(CleDeConfiance::nom)
                .containsExactly("Pays");
        assertThat(robot.listWindows()).containsExactly(stage);

        robot.targetWindow(stage).clickOn("Renommer");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Mutuelle du Pays").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(coffre.emetteurs.toutes().getFirst().nom()).isEqualTo("Mutuelle du Pays");

        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("pays").type(KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(pressePapiers()).isEqualTo(PAYS.cle().empreinteLisible());
        robot.type(KeyCode.DELETE);
        waitForFxEvents();
        assertThat(coffre.emetteurs.toutes().getFirst().revoquee()).isTrue();
        robot.clickOn("Réaccepter…");
        waitForFxEvents();
        assertThat(coffre.emetteurs.toutes().getFirst().revoquee()).isFalse();
        assertThat(dialogues.textes).hasSize(2);
    }

    @Test
    void anUnknownKeyIsRefusedByEnterAndByEscapeAndAcceptedOnPurpose(FxRobot robot) {
        var question =
                new QuestionDeConfiance(
                        Confiance.INCONNUE, "Pays", PAYS.cle(), List.of("Viamedis"), List.of());
        demander(robot, question);
        robot.type(KeyCode.ENTER);
        demander(robot, question);
        robot.type(KeyCode.ESCAPE);
        demander(robot, question);
        assertThat(empreinte(robot)).isEqualTo(ListeCles.empreinte(PAYS.cle()));
        robot.clickOn("Accepter cette clé");
        waitForFxEvents();
        assertThat(reponses).containsExactly(false, false, true);
    }

    @Test
    void aKeyGivenUpCanOnlyBeRefusedAndAnotherKeyShowsBoth(FxRobot robot) {
        // On the screen's thread, as the list listens.
        robot.interact(() -> coffre.emetteurs.accepter(PAYS.cle(), "Pays", List.of("Viamedis")));
        demander(
                robot,
                new QuestionDeConfiance(
                        Confiance.AUTRE_CLE,
                        "Autre",
                        AUTRE.cle(),
                        List.of("Viamedis"),
                        coffre.emetteurs.toutes()));
        assertThat(robot.lookup("#connues .texte-copiable").queryTextInputControl().getText())
                .isEqualTo(ListeCles.empreinte(PAYS.cle()));
        robot.clickOn("Refuser");

        coffre.emetteurs.revoquer(coffre.emetteurs.toutes().getFirst().id());
        demander(
                robot,
                new QuestionDeConfiance(
                        Confiance.REVOQUEE,
                        "Pays",
                        PAYS.cle(),
                        List.of("Viamedis"),
                        coffre.emetteurs.toutes()));
        assertThat(robot.lookup("#accepter").query().isVisible()).isFalse();
        robot.clickOn("Fermer");
        waitForFxEvents();
        assertThat(reponses).containsExactly(false, false);
    }

    private void demander(FxRobot robot, QuestionDeConfiance question) {
        waitForFxEvents();
        var demande = CleInconnueController.dans(fenetres);
        Platform.runLater(() -> reponses.add(demande.accepter(question)));
        viserLaDerniere(robot);
    }

    private static String empreinte(FxRobot robot) {
        return robot.lookup("#empreinte").<TextInputControl>query().getText();
    }

    /** As Ctrl+V does: typing sixty signs one by one is another test. */
    private static void coller(FxRobot robot, String champ, String texte) {
        robot.interact(() -> robot.lookup(champ).<TextInputControl>query().setText(texte));
    }

    private static String pressePapiers() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    /** What is typed next goes to the window just opened. */
    private static void viserLaDerniere(FxRobot robot) {
        waitForFxEvents();
        robot.targetWindow(robot.listWindows().getLast());
    }
}
