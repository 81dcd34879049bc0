package fr.guichet.common.fx;

import fr.guichet.common.Messages;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Loads the view of a controller: {@code X.fxml}, beside {@code XController}. */
public final class Views {

    private static final String SUFFIX = "Controller";

    private Views() {}

    /**
     * Builds the view and hands it the very controller given; a view that asks for another class is
     * refused.
     */
    public static <T extends Parent> T load(Object controller) {
        var type = controller.getClass();
        var name = type.getSimpleName();
        var fxml = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        var loader = new FXMLLoader(type.getResource(fxml), Messages.bundle());
        loader.setControllerFactory(asked -> same(controller, asked));
        var labels = new LabelTargets();
        loader.setLoadListener(labels);
        try {
            T view = loader.load();
            labels.resolve(loader.getNamespace());
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException("View " + fxml, e);
        }
    }

    private static Object same(Object controller, Class<?> asked) {
        if (asked != controller.getClass()) {
            throw new IllegalArgumentException("Controller not expected here: " + asked);
        }
        return controller;
    }
}
