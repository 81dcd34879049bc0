package fr.guichet.table.telechargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Ecrans;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Publication;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The tab « Téléchargement » from the keyboard and the mouse, with a folder for a source. */
@ExtendWith(ApplicationExtension.class)
class TelechargementScreenTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 12);

    @TempDir Path dossier;
    private Path publie;
    private Comptoir comptoir;

    @Start
    void start(Stage stage) throws IOException {
        publie = Files.createDirectories(dossier.resolve("publié"));
        var publication = Publication.nouvelle();
        var viamedis = Tables.ecrire(publie.resolve("viamedis.csv"), Tables.ORGANISMES);
        var miel = Tables.ecrire(publie.resolve("miel.csv"), Tables.ZEROS_PERDUS);
        publication.publier(
                publie,
                publication.table("Miel", "3", JOUR, miel),
                publication.table("ViaMedis", "12", JOUR, viamedis));
        comptoir = new Comptoir(dossier, new Reseau());
        var controller =
                new TelechargementController(
                        comptoir.model,
                        new Fenetres(new ReglageRepository(comptoir.banc.database.jdbi())));
        stage.setWidth(980);
        stage.setHeight(760);
        Ecrans.montrer(stage, controller);
    }

    @AfterEach
    void close() {
        comptoir.close();
    }

    @Test
    void aSourceIsSetAnOrganismeChosenDownloadedAndCompared(FxRobot robot) {
        assertThat(robot.lookup("#organismes").<Label>query().getText()).contains("EMOA");
        assertThat(robot.lookup("#offres").query().isVisible()).isTrue();
        robot.clickOn("Définir une source…");
        robot.clickOn("#texte").write("tables.exemple.fr").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#message").<Label>query().getText()).contains("https://");
        robot.interact(() -> robot.lookup("#texte").<TextField>query().setText(publie.toString()));
        robot.clickOn("#texte").type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.listWindows()).hasSize(1);

        assertThat(robot.lookup("#telecharger").<Button>query().isDisabled()).isTrue();
        robot.clickOn("#recherche").write("via").type(KeyCode.DOWN);
        assertThat(robot.lookup("#titre").<Label>query().getText()).isEqualTo("ViaMedis");
        assertThat(robot.lookup("#invite").<Label>query().getText())
                .startsWith("Cliquez sur le bouton pour télécharger les tables de cet organisme");
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(comptoir.comparees).hasSize(1);
        assertThat(comptoir.banc.enVigueur()).hasSize(15);

        robot.clickOn("#recherche").eraseText(3);
        robot.clickOn("Tout choisir");
        assertThat(robot.lookup("#titre").<Label>query().getText()).isEqualTo("Miel");
        robot.clickOn("#telecharger");
        waitForFxEvents();
        assertThat(comptoir.comparees).hasSize(2);
        assertThat(comptoir.etats()).containsExactly("à jour", "à jour");
    }

    @Test
    void spaceTicksALineAndAFileCanBeImportedWithoutASource(FxRobot robot) {
        robot.clickOn("Importer un fichier…");
        assertThat(comptoir.fichiersChoisis).isEqualTo(1);
        robot.interact(() -> comptoir.definirSource(publie.toString()));
        robot.clickOn("#recherche")
                .type(KeyCode.DOWN)
                .type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        waitForFxEvents();
        assertThat(comptoir.model.liste().choisiesProperty().get()).hasSize(2);
        assertThat(robot.lookup("#titre").<Label>query().getText()).isEqualTo("2 tables");
    }
}
