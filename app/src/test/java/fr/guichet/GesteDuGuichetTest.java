package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * A morning at the desk, in the real windows over a real file: the table is imported, a
 * complémentaire created, a patient registered, her card entered and decided; the next day all of
 * it is still there.
 */
@ExtendWith(ApplicationExtension.class)
class GesteDuGuichetTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), ZoneOffset.UTC);
    private static final String TABLE =
            """
            Libellé amc;Id amc;Id signataire;Libellé signataire;Type de convention;Critère secondaire;Code aiguillage STS;Code routage;Identifiant de l'hôte;Nom domaine
            MUTUELLE DES VIGNES;0783332414;026710000;MSA 67;RO;026710000;;;;
            MUTUELLE DES VIGNES;0783332414;0783332414;MUTUELLE DES VIGNES;OC;;8;OC;001;
            """;

    @TempDir private Path dossier;
    private Stage stage;
    private Bureau bureau;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    @AfterEach
    void fermer(FxRobot robot) {
        robot.interact(bureau::close);
    }

    @Test
    void uneMatineeAuGuichet(FxRobot robot) throws Exception {
        ouvrir(robot);
        attendre(() -> visible(robot, "Bienvenue dans Guichet"));

        importer(robot);
        creerComplementaire(robot);
        creerPatiente(robot);
        entrerLaCarte(robot);

        robot.interact(bureau::close);
        ouvrir(robot);
        retrouver(robot);
    }

    private void importer(FxRobot robot) throws Exception {
        var fichier = Files.writeString(dossier.resolve("vignes.csv"), TABLE);
        robot.interact(() -> bureau.tables().importer(fichier));
        attendre(() -> visible(robot, "Ajoutées (2)") && focus("appliquer"));
        viser(robot);
        robot.push(KeyCode.ENTER);
        attendre(() -> visible(robot, "Fermer"));
        robot.push(KeyCode.ESCAPE);
        attendre(() -> Window.getWindows().size() == 1);
        viser(robot);
        attendre(() -> texte(robot, "#etatTables").contains("vignes"));
        assertThat(visible(robot, "Bienvenue dans Guichet")).isFalse();
    }

    private void creerComplementaire(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.M);
        attendre(() -> Window.getWindows().size() == 2 && visible(robot, "Créer"));
        viser(robot);
        robot.push(KeyCode.ALT, KeyCode.E);
        attendre(() -> Window.getWindows().size() == 3);
        viser(robot);
        robot.write("Mutuelle du Pays").type(KeyCode.TAB).write("1221212145").type(KeyCode.ENTER);
        attendre(() -> Window.getWindows().size() == 2 && visible(robot, "Mutuelle du Pays"));
        viser(robot);
        robot.push(KeyCode.ESCAPE);
        attendre(() -> Window.getWindows().size() == 1);
        viser(robot);
    }

    private void creerPatiente(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        attendre(() -> visible(robot, "Nouveau patient"));
        robot.write("LEFEVRE").push(KeyCode.TAB).write("Zoé");
        robot.push(KeyCode.TAB).write("185057511606097").push(KeyCode.TAB);
        robot.clickOn("#rechercheCaisse").write("strasbou").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        attendre(() -> texte(robot, "#statut").contains("Enregistré"));
    }

    private void entrerLaCarte(FxRobot robot) throws Exception {
        robot.clickOn("Complémentaire");
        attendre(() -> robot.lookup(".entete #ajouter").tryQuery().isPresent());
        robot.clickOn(".entete #ajouter").write("783332414");
        attendre(() -> texte(robot, "#titre").contains("GESTION UNIQUE"));
        assertThat(champ(robot, "#nomOrganisme")).isEqualTo("MUTUELLE DES VIGNES");
        robot.clickOn("#droitsDu").write("01/01/2026").push(KeyCode.TAB).write("31/12/2026");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        attendre(() -> robot.lookup(".validee").queryAll().size() == 1);
    }

    private void retrouver(FxRobot robot) throws Exception {
        attendre(() -> robot.lookup("#table").queryAs(TableView.class).getItems().size() == 1);
        robot.clickOn("#recherche").write("lefvere").push(KeyCode.ENTER);
        attendre(() ->
                robot.lookup("#titre").tryQuery().isPresent()
                        && texte(robot, "#titre").contains("GESTION UNIQUE"));
        assertThat(champ(robot, "#numeroAmc")).isEqualTo("783332414");
        assertThat(champ(robot, "#droitsAu")).isEqualTo("31/12/2026");
        assertThat(robot.lookup(".validee").queryAll()).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        attendre(() -> visible(robot, "Mutuelle du Pays"));
    }

    private void ouvrir(FxRobot robot) {
        robot.interact(() -> {
            bureau =
                    new Bureau(
                            stage,
                            Ouverture.de(dossier.resolve("guichet.db")),
                            new ErrorDialog(Fenetres::active),
                            CLOCK,
                            () -> {});
            stage.setScene(Fenetres.scene(bureau.racine(), 980, 780));
            stage.show();
            bureau.charger();
        });
        assertThat(bureau.demonstration()).isFalse();
    }

    /** Gives the keyboard to the window on top, as a window manager does. */
    private static void viser(FxRobot robot) {
        robot.interact(() -> Window.getWindows().getLast().requestFocus());
        robot.targetWindow(Window.getWindows().getLast());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void attendre(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean visible(FxRobot robot, String texte) {
        return robot.lookup(texte).queryAll().stream().anyMatch(GesteDuGuichetTest::montre);
    }

    private static boolean focus(String id) {
        var actif = Window.getWindows().getLast().getScene().getFocusOwner();
        return actif != null && id.equals(actif.getId());
    }

    private static boolean montre(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String texte(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static String champ(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }
}
