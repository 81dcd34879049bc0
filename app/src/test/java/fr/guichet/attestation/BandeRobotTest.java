package fr.guichet.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.FxPressePapiers;
import fr.guichet.common.fx.Views;

import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;

/** The band at the keyboard: imported, looked at, renamed, replaced, removed, taken back. */
@ExtendWith(ApplicationExtension.class)
class BandeRobotTest {

    @TempDir static Path dossier;

    private CabinetAttestations cabinet;
    private FenetresOuvertes fenetres;
    private BandeViewModel model;
    private ReglagesAttestation choix;
    private GuetViewModel guet;

    @Start
    void start(Stage stage) throws Exception {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        cabinet = new CabinetAttestations(Files.createTempDirectory(dossier, "base"));
        var reglages = new ReglageRepository(cabinet.database.jdbi());
        fenetres = new FenetresOuvertes(new Fenetres(reglages));
        model = cabinet.bande(cabinet::garder);
        choix = new ReglagesAttestation(reglages);
        guet =
                new GuetViewModel(
                        new Guet(choix, cabinet.repository, CabinetAttestations.HORLOGE),
                        cabinet.tasks);
        var bande = new BandeController(model, guet, fenetres, this::numeriser);
        stage.setScene(Fenetres.scene(Views.load(bande), 960, 120));
        bande.accueillir(stage.getScene().getRoot());
        stage.show();
    }

    @AfterEach
    void fermer(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        cabinet.close();
    }

    @Test
    void fromTheFileToTheBasketAndBack(FxRobot robot) {
        cabinet.dialogues.fichier = cabinet.image("carte.png", 0x1B5E7A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        attendre();
        assertThat(noms()).hasSize(1);
        assertThat(cabinet.attestationRecue()).isTrue();

        choisir(robot);
        robot.push(KeyCode.ENTER);
        attendre();
        var page = robot.from(derniere().getRoot()).lookup(".image-view").queryAs(ImageView.class);
        assertThat(page.getImage().getWidth()).isEqualTo(620);
        var avant = zoom(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(zoom(robot)).isNotEqualTo(avant);
        robot.push(KeyCode.CONTROL, KeyCode.R).push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(page.getParent().getRotate()).isEqualTo(90);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(fenetres.imprimees).hasSize(1);
        robot.push(KeyCode.ESCAPE);

        choisir(robot);
        robot.push(KeyCode.F2);
        attendre();
        robot.clickOn("#libelle")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("Carte 2026")
                .push(KeyCode.ENTER);
        attendre();
        assertThat(noms()).containsExactly("Carte 2026");

        choisir(robot);
        robot.push(KeyCode.DELETE);
        attendre();
        assertThat(noms()).isEmpty();
        assertThat(cabinet.attestationRecue()).isFalse();
        robot.clickOn("#ajouter").clickOn("#corbeille");
        attendre();
        robot.clickOn("Restaurer");
        attendre();
        robot.push(KeyCode.ESCAPE);
        assertThat(noms()).containsExactly("Carte 2026");
        assertThat(cabinet.attestationRecue()).isTrue();
    }

    @Test
    void aScanTakesThePlaceOfAnOlderOne(FxRobot robot) {
        cabinet.garder(1);
        robot.interact(model::charger);
        attendre();

        choisir(robot);
        var menu = robot.lookup("#liste").queryListView().getContextMenu();
        var remplacer =
                menu.getItems().stream()
                        .filter(Menu.class::isInstance)
                        .map(Menu.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(remplacer.getItems()).extracting(MenuItem::getText).contains("_Scanner…");
        robot.interact(remplacer.getItems().getFirst()::fire);
        attendre();

        assertThat(noms()).containsExactly("neuve");
        assertThat(model.cartes().getFirst().anciennes()).isEqualTo(1);
        assertThat(model.cartes().getFirst().attestation().origine()).isEqualTo(Origine.SCAN);
    }

    /** The scan window, at the moment its file is kept. */
    private void numeriser(Consumer<Path> garder) {
        garder.accept(cabinet.image("neuve.png", 2));
    }

    @Test
    void theFilesOfAScannerWaitUntilSheTakesThem(FxRobot robot) throws Exception {
        var scans = Files.createDirectory(cabinet.dossier.resolve("scans"));
        var scan = cabinet.image("scans/page.png", 0x1B5E7A);
        Files.setLastModifiedTime(scan, FileTime.from(CabinetAttestations.HORLOGE.instant()));
        choix.save(scans.toString(), false);
        robot.interact(() -> {
            guet.regarder();
            guet.regarder();
        });
        var attente = robot.lookup("#attente").queryAs(MenuButton.class);
        assertThat(attente.getText()).isEqualTo("Un fichier du scanner attend");

        robot.clickOn(attente).clickOn("page.png");
        attendre();
        assertThat(model.cartes().getFirst().attestation().origine())
                .isEqualTo(Origine.DOSSIER_SURVEILLE);
        robot.interact(guet::regarder);
        assertThat(attente.isVisible()).isFalse();
        assertThat(scan).exists();
    }

    @Test
    void aPictureOfTheSystemsClipboardIsOnWhite(FxRobot robot) {
        var transparente = new BufferedImage(20, 30, BufferedImage.TYPE_INT_ARGB);
        robot.interact(() -> {
            var contenu = new ClipboardContent();
            contenu.putImage(SwingFXUtils.toFXImage(transparente, null));
            Clipboard.getSystemClipboard().setContent(contenu);
            var collee = new FxPressePapiers().image().orElseThrow();
            assertThat(collee.getRGB(10, 10)).isEqualTo(0xFFFFFFFF);
            assertThat(collee.getHeight()).isEqualTo(30);
        });
    }

    private List<String> noms() {
        return model.cartes().stream().map(c -> c.attestation().libelle()).toList();
    }

    private static String zoom(FxRobot robot) {
        return robot.from(derniere().getRoot()).lookup("#zoom").queryAs(Labeled.class).getText();
    }

    private static Scene derniere() {
        return Window.getWindows().getLast().getScene();
    }

    private static void choisir(FxRobot robot) {
        robot.interact(() -> {
            var liste = robot.lookup("#liste").queryAs(ListView.class);
            liste.requestFocus();
            liste.getSelectionModel().selectFirst();
        });
    }

    private static void attendre() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
