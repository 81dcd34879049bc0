package fr.guichet;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.table.catalogue.Publication;
import fr.guichet.table.confiance.CleDeConfiance;
import fr.guichet.table.confiance.CleInconnueController;
import fr.guichet.table.confiance.Confiance;
import fr.guichet.table.confiance.QuestionDeConfiance;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** The part of the visit that shows the keys: none yet, one added, one given up, the questions. */
final class VisiteConfiance {

    private static final Publication PAYS = Publication.nouvelle();
    private static final Publication AUTRE = Publication.nouvelle();
    private static final LocalDateTime HIER = LocalDateTime.of(2026, 11, 21, 9, 0);

    private final Visite visite;
    private final FxRobot robot;

    VisiteConfiance(Visite visite, FxRobot robot) {
        this.visite = visite;
        this.robot = robot;
    }

    void photographier() throws IOException {
        Visite.faire(visite.tables()::ouvrir);
        var fenetre = (Stage) robot.listWindows().getLast();
        robot.targetWindow(fenetre).clickOn("Émetteurs de confiance");
        visite.photo("emetteurs-aucun", fenetre.getScene());
        robot.clickOn("Ajouter une clé…");
        var ajout = (Stage) robot.listWindows().getLast();
        robot.targetWindow(ajout).interact(() -> coller(ajout));
        robot.clickOn("#comparee").type(KeyCode.TAB).write("Mutuelle du Pays");
        visite.photo("emetteurs-ajout", ajout.getScene());
        robot.type(KeyCode.ENTER);
        robot.targetWindow(fenetre);
        visite.photo("emetteurs", fenetre.getScene());
        Visite.faire(fenetre::hide);

        var connue =
                new CleDeConfiance(
                        1, "Mutuelle du Pays", PAYS.cle(), HIER, null, List.of("Viamedis"));
        var revoquee =
                new CleDeConfiance(
                        1, "Mutuelle du Pays", PAYS.cle(), HIER, HIER, List.of("Viamedis"));
        demander("cle-inconnue", Confiance.INCONNUE, PAYS, List.of());
        demander("cle-autre", Confiance.AUTRE_CLE, AUTRE, List.of(connue));
        demander("cle-revoquee", Confiance.REVOQUEE, PAYS, List.of(revoquee));
    }

    private void coller(Stage ajout) {
        var texte = (TextInputControl) ajout.getScene().lookup("#texte");
        texte.setText(PAYS.cle().pem());
    }

    private void demander(
            String nom, Confiance confiance, Publication publication, List<CleDeConfiance> connues)
            throws IOException {
        var question =
                new QuestionDeConfiance(
                        confiance,
                        "Mutuelle du Pays",
                        publication.cle(),
                        List.of("Viamedis", "iSanté"),
                        connues);
        Visite.faire(() -> {
            var stage = new Stage();
            stage.setScene(Fenetres.scene(Views.load(new CleInconnueController(question))));
            stage.show();
        });
        visite.photoFenetre(nom);
    }
}
