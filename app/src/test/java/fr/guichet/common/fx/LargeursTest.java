package fr.guichet.common.fx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
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
import java.util.List;

/** The columns of a window, from one opening to the next. */
@ExtendWith(ApplicationExtension.class)
class LargeursTest {

    @TempDir private Path dossier;
    private Stage bureau;
    private Database database;
    private Fenetres fenetres;

    @Start
    void start(Stage stage) {
        bureau = stage;
        stage.setScene(Fenetres.scene(new VBox(), 400, 300));
        stage.show();
        database = Database.open(dossier.resolve("guichet.db"));
        fenetres = new Fenetres(new ReglageRepository(database.jdbi()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theColumnsOfATabAreKeptWhileItIsNotLookedAt(FxRobot robot) {
        robot.interact(() -> {
            var table = table("cachee");
            var fenetre = fenetre(dansUnOnglet(table, 1));
            table.getColumns().getFirst().setPrefWidth(321);
            fenetre.getScene().getRoot().layout();
            fenetre.hide();

            fenetre(dansUnOnglet(table("cachee"), 0)).hide();
            var rendue = table("cachee");
            fenetre(dansUnOnglet(rendue, 0)).hide();
            assertThat(rendue.getColumns().getFirst().getPrefWidth()).isEqualTo(321);
        });
    }

    @Test
    void soAreThoseThatComeOnceTheWindowIsThere(FxRobot robot) {
        robot.interact(() -> {
            var table = table("tardive");
            var fenetre = fenetre(new StackPane(table));
            table.getColumns().getFirst().setPrefWidth(234);
            fenetre.getScene().getRoot().layout();
            fenetre.hide();

            var contenu = new StackPane();
            var ouverte = fenetre(contenu);
            var arrivee = table("tardive");
            contenu.getChildren().setAll(arrivee);
            Largeurs.rendre(contenu);
            assertThat(arrivee.getColumns().getFirst().getPrefWidth()).isEqualTo(234);
            ouverte.hide();
        });
    }

    private static StackPane dansUnOnglet(TableView<String> table, int regarde) {
        var onglets = new TabPane(new Tab("Une", new VBox()), new Tab("Autre", table));
        onglets.getSelectionModel().select(regarde);
        return new StackPane(new SplitPane(new ScrollPane(onglets), new VBox()));
    }

    private Stage fenetre(StackPane contenu) {
        var fenetre = fenetres.ouvrir(bureau, "essai", "Essai", contenu);
        fenetre.show();
        return fenetre;
    }

    private static TableView<String> table(String id) {
        var table = new TableView<String>();
        table.setId(id);
        for (var titre : List.of("Nom", "Numéro")) {
            ColonnesTexte.ajouter(table, titre, 100, s -> s);
        }
        return table;
    }
}
