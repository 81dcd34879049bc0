package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.attestation.numerisation.FauxScanner;
import fr.guichet.attestation.numerisation.PosteDeScan;
import fr.guichet.common.fx.Fenetres;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
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

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A screen reader can name whatever the keyboard reaches, in every screen. */
@ExtendWith(ApplicationExtension.class)
class AccessibiliteTest {

    private static final Path TABLE =
            Path.of("src/main/resources/fr/guichet/demonstration/conventions.csv");

    @TempDir private Path dossier;
    private Bureau bureau;

    @Start
    void start(Stage stage) {
        bureau = BureauDeDemonstration.montrer(stage, BureauDeDemonstration.preparer(dossier));
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void everyControlOfThePatientsHasAName(FxRobot robot) {
        nommes("Patients", () -> lignes(robot) > 0);
        faire(bureau.patients()::creer);
        nommes("Nouveau patient", () -> la(robot, "#valider"));
        faire(() -> bureau.patients().ouvrir(1));
        nommes("Patient", () -> la(robot, ".couverture") && la(robot, ".decision"));
        robot.clickOn("Devis");
        robot.clickOn(".devis #ajouter");
        nommes("Devis", () -> la(robot, ".devis #code"));
        faire(() -> bureau.droits().surveiller(null));
        nommes("Droits à surveiller", () -> la(robot, "#motif") && lignes(robot) > 0);
        faire(() -> bureau.droits().controler(1L));
        nommes("Contrôle avant envoi", () -> la(robot, "#constats"));
    }

    @Test
    void everyControlOfTheDecisionsWindowsHasAName(FxRobot robot) {
        faire(() -> bureau.patients().ouvrir(1));
        nommes("Patient", () -> la(robot, "#etSi") && la(robot, "#assistant"));
        faire(() -> robot.lookup("#etSi").queryButton().fire());
        nommes("Et si… ?", () -> la(robot, ".et-si .cellule"));
        faire(() -> robot.lookup("#assistant").queryButton().fire());
        nommes("Assistant DRE", () -> la(robot, ".assistant .reponse"));
    }

    @Test
    void everyControlOfTheScannerHasAName(FxRobot robot) {
        try (var poste = new PosteDeScan(dossier.resolve("scan"))) {
            var epson = new FauxScanner(FauxScanner.EPSON);
            faire(() -> VisiteNumerisation.ouvrir(Fenetres.active(), poste, epson));
            faire(() -> robot.lookup("#numeriser").queryButton().fire());
            nommes("Scanner une attestation", () -> la(robot, "#liste .list-cell"));
        }
    }

    @Test
    void everyControlOfTheWindowsHasAName(FxRobot robot) {
        faire(() -> bureau.tables().ouvrir());
        nommes("Tables organismes complémentaires", () -> la(robot, "#arbre .tree-table-row-cell"));
        faire(() -> bureau.tables().ouvrirTelechargement());
        nommes("Téléchargement", () -> la(robot, "#sansSource"));
        faire(bureau.fichiers()::ouvrirComplementaires);
        nommes("Complémentaires", () -> la(robot, "#table .table-row-cell"));
        faire(bureau.fichiers()::ouvrirReglages);
        nommes("Réglages", () -> la(robot, "#ageTables") && la(robot, "#dossierScanner"));
        faire(() -> bureau.attestations().verifier());
        nommes("Vérifier les attestations", () -> la(robot, "#recommencer"));
        faire(() -> bureau.tables().doublons());
        nommes("Organismes qui se ressemblent", () -> la(robot, "#liste"));
        faire(() -> bureau.tables().importer(TABLE));
        nommes("Importer une table", () -> la(robot, "#contenu .table-view"));
    }

    @Test
    void everyControlOfTheReviewHasAName(FxRobot robot) {
        faire(() -> bureau.patients().ouvrir(3));
        nommes("Patient", () -> la(robot, ".attestations #liste"));
        var pdf = AttestationInventee.deHugoBarbier(2026).pdf(dossier.resolve("carte.pdf"));
        faire(() -> {
            var contenu = new ClipboardContent();
            contenu.putFiles(List.of(pdf.toFile()));
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        nommes("Relire une attestation", () -> la(robot, ".revue #NIR"));
    }

    private static boolean la(FxRobot robot, String selecteur) {
        return robot.lookup(selecteur).tryQuery().isPresent();
    }

    private static int lignes(FxRobot robot) {
        return robot.lookup("#table").queryTableView().getItems().size();
    }

    /** Waits for what the tasks bring, then asks every window. */
    private static void nommes(String ecran, BooleanSupplier pret) {
        attendre(pret);
        var muets =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () ->
                                Window.getWindows().stream()
                                        .flatMap(w -> controles(w.getScene().getRoot()))
                                        .filter(c ->
                                                muette(c) || c.isFocusTraversable() && !nomme(c))
                                        .map(AccessibiliteTest::designer)
                                        .toList());
        assertThat(muets).as(ecran).isEmpty();
    }

    /** A mnemonic leads to the field its label names, or nowhere. */
    private static boolean muette(Node noeud) {
        return noeud instanceof Label l && l.isMnemonicParsing() && l.getLabelFor() == null;
    }

    private static boolean nomme(Control controle) {
        return ecrit(controle.getAccessibleText())
                || controle instanceof Labeled l && ecrit(l.getText())
                || etiquettes(controle.getScene().getRoot()).anyMatch(controle::equals);
    }

    private static boolean ecrit(String texte) {
        return texte != null && !texte.isBlank();
    }

    /** What the labels of a screen are the names of. */
    private static Stream<Node> etiquettes(Parent racine) {
        return noeuds(racine)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(l -> ecrit(l.getText()))
                .map(Label::getLabelFor);
    }

    private static Stream<Control> controles(Parent racine) {
        return noeuds(racine)
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                // They only hold others, and are named by their tabs.
                .filter(c -> !(c instanceof ScrollPane || c instanceof TabPane));
    }

    /** The nodes of a screen, its unseen tabs too, but not the parts a control is made of. */
    private static Stream<Node> noeuds(Node noeud) {
        var dedans =
                switch (noeud) {
                    case TabPane onglets -> onglets.getTabs().stream().map(Tab::getContent);
                    case ScrollPane defilement -> Stream.of(defilement.getContent());
                    case TitledPane volet -> Stream.of(volet.getContent());
                    case SplitPane partage -> partage.getItems().stream();
                    case Control _ -> Stream.<Node>empty();
                    case Parent parent -> parent.getChildrenUnmodifiable().stream();
                    default -> Stream.<Node>empty();
                };
        return Stream.concat(
                Stream.of(noeud),
                dedans.filter(Objects::nonNull).flatMap(AccessibiliteTest::noeuds));
    }

    /** Enough to find it in the FXML. */
    private static String designer(Node noeud) {
        var parents = new StringBuilder(noeud.toString());
        for (var p = noeud.getParent(); p != null; p = p.getParent()) {
            if (p.getId() != null || !p.getStyleClass().isEmpty()) {
                parents.append(" < ").append(p.getId()).append(p.getStyleClass());
            }
        }
        return parents.toString();
    }

    private static void attendre(BooleanSupplier pret) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, pret::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("The screen did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void faire(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
