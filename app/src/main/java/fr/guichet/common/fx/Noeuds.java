package fr.guichet.common.fx;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What screens do with their nodes again and again. */
public final class Noeuds {

    private Noeuds() {}

    /** Shows nodes, or takes them out of the layout. */
    public static void montrerSi(boolean visible, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    /** Runs each time the tab that holds a node comes to the front. */
    public static void quandMontre(Node node, Runnable action) {
        node.parentProperty()
                .flatMap(Node::visibleProperty)
                .orElse(false)
                .subscribe(montre -> {
                    if (montre) {
                        action.run();
                    }
                });
    }

    /** The same, as long as something holds. */
    public static void montrerTantQue(ObservableValue<Boolean> visible, Node... nodes) {
        for (var node : nodes) {
            // Bound, not listened to: what is observed may be held by nothing else.
            node.visibleProperty().bind(visible);
            node.managedProperty().bind(visible);
        }
    }

    /** A sentence that comes and goes: no room is kept for an empty one. */
    public static void phrase(Label label, ObservableValue<String> texte) {
        label.textProperty().bind(texte);
        label.setMinHeight(Label.USE_PREF_SIZE);
        texte.subscribe(lu -> montrerSi(lu != null && !lu.isEmpty(), label));
    }

    /** A text that wraps and is never cut. */
    public static Label paragraphe(String texte, String... styles) {
        var label = new Label(texte);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /**
     * Gives the keyboard to a control that has just become usable: it takes it only a moment later.
     */
    public static void viser(Node node) {
        Platform.runLater(node::requestFocus);
    }
}
