package fr.guichet.common.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.util.function.BooleanSupplier;

/** How the window of a screen closes: not before what is typed there was kept or given up. */
public final class Fermeture {

    private Fermeture() {}

    /**
     * Watches over the window in which a screen will stand.
     *
     * @param permise asks the user where something would be lost; false keeps the window
     * @param fermee runs once the window is gone
     */
    public static void surveiller(Node ecran, BooleanSupplier permise, Runnable fermee) {
        ecran.sceneProperty()
                .flatMap(Scene::windowProperty)
                .addListener((_, _, window) -> surveiller(window, permise, fermee));
    }

    private static void surveiller(Window window, BooleanSupplier permise, Runnable fermee) {
        if (window == null) {
            return;
        }
        window.setOnCloseRequest(request -> {
            if (!permise.getAsBoolean()) {
                request.consume();
            }
        });
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> fermee.run());
    }

    /** Asks the screen's window to close, as its close box does. */
    public static void demander(Node ecran) {
        var window = ecran.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
