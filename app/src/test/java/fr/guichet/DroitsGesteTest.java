package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.devis.Devis;
import fr.guichet.devis.DevisRepository;
import fr.guichet.devis.FormuleCarte;
import fr.guichet.devis.LigneDevis;
import fr.guichet.droits.controle.Constat;
import fr.guichet.regles.calcul.TauxAmo;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Before money is lost, in the real windows: from the home screen to the field that must be filled,
 * and back; then the check before an invoice is sent.
 */
@ExtendWith(ApplicationExtension.class)
class DroitsGesteTest {

    private static final long PATIENT = 3;

    @TempDir private Path dossier;
    private Stage stage;
    private Ouverture ouverture;
    private Bureau bureau;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        ouverture = BureauDeDemonstration.preparer(dossier);
        bureau = BureauDeDemonstration.montrer(stage, ouverture);
    }

    @AfterEach
    void fermer(FxRobot robot) {
        robot.interact(bureau::close);
    }

    @Test
    void fromTheHomeScreenToTheMissingNumberAndBack(FxRobot robot) throws Exception {
        attendre(() -> lien(robot, "Sans n° d’adhérent") != null);
        var lien = lien(robot, "Sans n° d’adhérent");
        robot.interact(lien::fire);
        attendre(() -> titre(robot).equals("Droits à surveiller") && lignes(robot) > 0);
        int avant = lignes(robot);

        robot.write("adam leo");
        attendre(() -> lignes(robot) == 1);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        attendre(() -> focus("numeroAdherent"));
        robot.write("00042").push(KeyCode.CONTROL, KeyCode.S);
        attendre(() -> !robot.lookup("#valider").queryAll().isEmpty() && enregistre(robot));

        robot.clickOn("Retour");
        attendre(() -> titre(robot).equals("Droits à surveiller") && lignes(robot) == 0);
        robot.push(KeyCode.CONTROL, KeyCode.F).eraseText(8);
        robot.interact(() -> robot.lookup("#recherche").queryAs(TextInputControl.class).clear());
        attendre(() -> lignes(robot) == avant - 1);
    }

    @Test
    void beforeSendingAPatientIsCheckedAndAFindingLeadsToItsField(FxRobot robot) throws Exception {
        attendre(() -> robot.lookup("#table").queryTableView().getItems().size() > 0);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        attendre(() -> titre(robot).equals("Contrôle avant envoi") && focus("patient"));
        attendre(() -> bilan(robot).startsWith("Choisissez un patient"));
        robot.write("adam leo");
        robot.push(KeyCode.ENTER);
        attendre(() -> bilan(robot).contains("à voir avant l’envoi"));
        assertThat(robot.lookup("#verifie").queryLabeled().getText()).contains("22/11/2026");

        robot.interact(() -> {
            var constats = robot.lookup("#constats").queryAs(ListView.class);
            constats.getSelectionModel().selectFirst();
            constats.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        attendre(() -> focus("numeroAdherent"));
        robot.write("00042").push(KeyCode.CONTROL, KeyCode.S);
        attendre(() -> enregistre(robot));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        attendre(() -> bilan(robot).equals("Rien à corriger avant l’envoi."));
    }

    @Test
    void anActNotedInAnotherDevisLeadsToThatDevis(FxRobot robot) throws Exception {
        attendre(() -> robot.lookup("#table").queryTableView().getItems().size() > 0);
        noter("Couronne", LocalDate.of(2026, 11, 22));
        noter("Ancien bridge", LocalDate.of(2026, 2, 3));
        robot.interact(() -> bureau.droits().controler(PATIENT));
        attendre(() -> constats(robot).stream().anyMatch(c -> c.aFaire().contains("Ancien")));

        robot.interact(() -> {
            var liste = robot.lookup("#constats").<Constat>queryListView();
            liste.getSelectionModel().selectLast();
            liste.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        attendre(() ->
                robot.lookup(".devis #libelle").queryAllAs(TextInputControl.class).stream()
                        .anyMatch(champ -> champ.getText().equals("Ancien bridge")));
        robot.clickOn("Retour");
        attendre(() -> titre(robot).equals("Contrôle avant envoi"));
    }

    private void noter(String libelle, LocalDate jour) {
        new DevisRepository(ouverture.database().jdbi())
                .save(
                        new Devis(
                                null,
                                PATIENT,
                                null,
                                libelle,
                                jour,
                                jour,
                                TauxAmo.Nature.SOINS_DENTAIRES,
                                null,
                                FormuleCarte.AUCUNE,
                                List.of(
                                        new LigneDevis(
                                                "26",
                                                "HBLD073",
                                                "Couronne",
                                                null,
                                                null,
                                                null,
                                                null))),
                        LocalDateTime.now(BureauDeDemonstration.CLOCK));
    }

    private static List<Constat> constats(FxRobot robot) {
        return robot.lookup("#constats")
                .<ListView<Constat>>tryQuery()
                .<List<Constat>>map(ListView::getItems)
                .orElse(List.of());
    }

    private static Hyperlink lien(FxRobot robot, String texte) {
        return robot.lookup((Node n) -> n instanceof Hyperlink h && h.getText().startsWith(texte))
                .<Hyperlink>tryQuery()
                .orElse(null);
    }

    /** « Valider » took: a decision is in the list. */
    private static boolean enregistre(FxRobot robot) {
        return !robot.lookup(".validee").queryAll().isEmpty();
    }

    private static String titre(FxRobot robot) {
        return robot.lookup(".title-4").<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private static String bilan(FxRobot robot) {
        return robot.lookup("#bilan").queryLabeled().getText();
    }

    private static int lignes(FxRobot robot) {
        return robot.lookup("#table").queryAs(TableView.class).getItems().size();
    }

    private boolean focus(String id) {
        var actif = stage.getScene().getFocusOwner();
        return actif != null && id.equals(actif.getId());
    }

    private static void attendre(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
