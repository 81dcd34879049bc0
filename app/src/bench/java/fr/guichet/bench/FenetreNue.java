package fr.guichet.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The floor of a start: a JavaFX window with one field in it, and nothing else. */
public final class FenetreNue extends Application {

    @Override
    public void start(Stage stage) {
        var champ = new TextField();
        champ.setId(DemarrageMesure.RECHERCHE);
        stage.setScene(new Scene(new StackPane(champ), 1180, 780));
        stage.show();
    }
}
