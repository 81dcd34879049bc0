package fr.guichet.bench;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The floor of a start: a JavaFX window with one field in it, and nothing else. */
final class FenetreNue {

    private FenetreNue() {}

    static void ouvrir() {
        var champ = new TextField();
        champ.setId(DemarrageMesure.RECHERCHE);
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(champ), 1180, 780));
        stage.show();
    }
}
