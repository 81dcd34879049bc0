package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.DialoguesScriptes;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.impression.Edition;
import fr.guichet.table.Provenance;
import fr.guichet.table.TableAImporter;
import fr.guichet.table.Tables;
import fr.guichet.table.catalogue.Publication;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
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

/** The way of a file from the disk to the import window. */
@ExtendWith(ApplicationExtension.class)
class BureauConfianceTest {

    private static final Publication PAYS = Publication.nouvelle();

    @TempDir Path dossier;
    private final List<TableAImporter> importees = new ArrayList<>();
    private Database database;
    private BureauConfiance bureau;
    private Path fichier;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(Fenetres.scene(new VBox(), 400, 300));
        stage.show();
        database = Database.open(dossier.resolve("guichet.db"));
        var tasks = new DirectTasks();
        var dialogues = new DialoguesScriptes();
        bureau =
                new BureauConfiance(
                        new Outils(
                                stage,
                                database.jdbi(),
                                new Fenetres(new ReglageRepository(database.jdbi())),
                                tasks,
                                dialogues,
                                new Edition(tasks, dialogues, _ -> {}, Clock.systemDefaultZone()),
                                Clock.systemDefaultZone()));
        fichier = Tables.ecrire(dossier.resolve("viamedis.csv"), Tables.ORGANISMES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileNobodySignsIsImportedAsItIs() {
        bureau.admettre(fichier, importees::add);
        assertThat(importees).containsExactly(TableAImporter.de(fichier));
    }

    @Test
    void aSignedFileBringsItsProvenanceOnceItsKeyIsAccepted(FxRobot robot) {
        PAYS.publier(dossier, PAYS.table("Viamedis", "7", Publication.JOUR, fichier));
        admettre();
        robot.clickOn("Refuser");
        waitForFxEvents();
        assertThat(importees).isEmpty();

        admettre();
        robot.clickOn("Accepter cette clé");
        waitForFxEvents();
        long cle = bureau.emetteurs().trouver(PAYS.cle()).orElseThrow().id();
        var provenance = Provenance.fichierSigne("7", Publication.JOUR, cle);
        assertThat(importees).containsExactly(new TableAImporter(fichier, "Viamedis", provenance));
    }

    @Test
    void aFileThatIsNotTheOneSignedIsRefusedWhole() {
        PAYS.publier(dossier, PAYS.table("Viamedis", "7", Publication.JOUR, fichier));
        Tables.ecrire(fichier, Tables.ABIMEE);
        assertThatThrownBy(() -> bureau.admettre(fichier, importees::add))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("n’est pas celui que son éditeur a signé");
        assertThat(importees).isEmpty();
    }

    /** The question waits for its answer: the robot must not. */
    private void admettre() {
        Platform.runLater(() -> bureau.admettre(fichier, importees::add));
        waitForFxEvents();
    }
}
