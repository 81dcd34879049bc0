package fr.guichet.common.fx;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** Shows a screen as the program does, in its theme, for the tests. */
public final class Ecrans {

    private Ecrans() {}

    /** To be called from {@code @Start}: the screens of tests are 1000 × 1000. */
    public static void montrer(Stage stage, Object controller) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(Fenetres.scene(Views.<Parent>load(controller)));
        stage.show();
        Fenetres.contenir(stage);
    }
}
