package fr.guichet.attestation.numerisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.attestation.numerisation.escl.Escl;
import fr.guichet.attestation.numerisation.escl.FauxEscl;
import fr.guichet.attestation.numerisation.escl.RechercheReseau;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.fx.FxTasks;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The window from the keyboard and the mouse, over a scanner that answers at once, then eSCL. */
@ExtendWith(ApplicationExtension.class)
class NumerisationScreenTest {

    @TempDir private Path dossier;
    private Stage stage;
    private PosteDeScan poste;
    private final FauxScanner epson = new FauxScanner(FauxScanner.EPSON);

    @Start
    void start(Stage stage) {
        this.stage = stage;
        poste = new PosteDeScan(dossier);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
        poste.close();
    }

    @Test
    void aPageIsScannedLookedAtAndKeptByTheKeyboardAlone(FxRobot robot) throws Exception {
        montrer(robot, epson, new FauxScanner());
        assertThat(robot.lookup("#appareil").<ComboBox<?>>query().getValue())
                .isEqualTo(FauxScanner.EPSON);

        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(pages(robot)).hasSize(1);
        assertThat(robot.lookup("#image").<ImageView>query().getImage()).isNotNull();
        robot.type(KeyCode.ENTER);
        waitForFxEvents();

        assertThat(poste.noms).containsExactly("page1.jpg");
        assertThat(stage.isShowing()).isFalse();
        assertThat(poste.fichiers()).isZero();
    }

    @Test
    void pagesArePutInOrderTakenOutAndAFailureIsTriedAgain(FxRobot robot) {
        montrer(robot, epson, new FauxScanner());
        robot.clickOn("#apercu");
        waitForFxEvents();
        assertThat(pages(robot)).isEmpty();
        assertThat(robot.lookup("#image").<ImageView>query().getImage()).isNotNull();

        epson.feuilles = 3;
        epson.fin = Optional.of(Panne.BOURRAGE.exception());
        robot.clickOn("#numeriser");
        waitForFxEvents();
        assertThat(robot.lookup("#erreur").<Label>query().getText())
                .startsWith("Une feuille est coincée");
        var troisieme = pages(robot).getLast();
        robot.clickOn("#liste");
        robot.interact(() -> liste(robot).getSelectionModel().selectLast());
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        waitForFxEvents();
        assertThat(pages(robot)).element(1).isEqualTo(troisieme);
        robot.type(KeyCode.DELETE);
        waitForFxEvents();
        assertThat(pages(robot)).hasSize(2).doesNotContain(troisieme);

        epson.feuilles = 1;
        robot.clickOn("Réessayer");
        waitForFxEvents();
        assertThat(robot.lookup("#echec").query().isVisible()).isFalse();
        assertThat(pages(robot)).hasSize(3);
        robot.clickOn("#garder");
        waitForFxEvents();
        assertThat(poste.noms).containsExactly("attestation.pdf");
    }

    @Test
    void withoutAScannerItSaysWhatToDo(FxRobot robot) {
        montrer(robot, new FauxScanner(), new FauxScanner());

        assertThat(robot.lookup("#aucun").<Node>query().isVisible()).isTrue();
        assertThat(robot.lookup("#numeriser").<Button>query().isDisabled()).isTrue();
        assertThat(robot.lookup("#garder").<Button>query().isDisabled()).isTrue();

        robot.clickOn("#adresse").write("192.0.2.9").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#aucun").<Node>query().isVisible()).isFalse();
        assertThat(robot.lookup("#numeriser").<Button>query().isDisabled()).isFalse();
    }

    @Test
    void aScannerOfTheNetworkIsTypedScansItsFeederAndIsInterrupted(FxRobot robot) throws Exception {
        var silence = Duration.ofSeconds(20);
        try (var copieur = new FauxEscl()) {
            var escl =
                    new Escl(poste.reglages, new RechercheReseau(List::of, Duration.ZERO), silence);
            var tasks = new FxTasks((_, _) -> {}, _ -> {});
            var model = poste.fenetre(new FauxScanner(), escl, tasks, tasks);
            robot.interact(() -> Ecrans.montrer(stage, new NumerisationController(model)));

            robot.clickOn("#adresse").write("127.0.0.1:" + copieur.port()).type(KeyCode.ENTER);
            jusqua(() -> !robot.lookup("#numeriser").<Button>query().isDisabled());
            robot.interact(() -> model.choix().sourceProperty().set(Source.CHARGEUR));
            robot.interact(() -> model.choix().resolutionProperty().set(75));
            robot.clickOn("#numeriser");
            jusqua(() -> pages(robot).size() == 3);
            jusqua(() -> !robot.lookup("#numeriser").<Button>query().isDisabled());
            assertThat(copieur.enlevees).hasValue(1);

            copieur.muette = true;
            robot.clickOn("#numeriser");
            jusqua(() -> copieur.travaux.size() == 2);
            robot.clickOn("Interrompre");
            jusqua(() -> copieur.enlevees.get() == 2);
            jusqua(() -> !robot.lookup("#garder").<Button>query().isDisabled());
            assertThat(robot.lookup("#echec").query().isVisible()).isFalse();

            robot.clickOn("#garder");
            jusqua(() -> !stage.isShowing());
            assertThat(poste.noms).containsExactly("attestation.pdf");
            jusqua(() -> poste.fichiers() == 0);
        }
    }

    private void montrer(FxRobot robot, Scanner ordinateur, ScannerReseau reseau) {
        robot.interact(() -> {
            var model = poste.fenetre(ordinateur, reseau, new DirectTasks(), new DirectTasks());
            Ecrans.montrer(stage, new NumerisationController(model));
        });
        waitForFxEvents();
    }

    private static void jusqua(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    private static List<Page> pages(FxRobot robot) {
        return liste(robot).getItems();
    }

    private static ListView<Page> liste(FxRobot robot) {
        return robot.lookup("#liste").query();
    }
}
