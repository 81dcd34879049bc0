package fr.guichet.common.fx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a control into sight, where the keyboard would leave it below the edge. */
public final class Defilement {

    private static final double MARGE = 24;

    private Defilement() {}

    /** Scrolls up or down, no more than it takes to see the whole node. */
    public static void montrer(ScrollPane panneau, Node node) {
        panneau.getScene().getRoot().applyCss();
        panneau.getScene().getRoot().layout();
        var contenu = panneau.getContent();
        var vue = panneau.getViewportBounds().getHeight();
        var cache = contenu.getLayoutBounds().getHeight() - vue;
        if (cache <= 0 || vue <= 0) {
            return;
        }
        var bornes = contenu.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var haut = panneau.getVvalue() * cache;
        if (bornes.getMinY() < haut) {
            panneau.setVvalue(Math.max(0, (bornes.getMinY() - MARGE) / cache));
        } else if (bornes.getMaxY() > haut + vue) {
            panneau.setVvalue(Math.min(1, (bornes.getMaxY() + MARGE - vue) / cache));
        }
    }

    /** Follows the keyboard: whatever takes the focus inside is brought into sight. */
    public static void suivre(ScrollPane panneau) {
        panneau.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene != null) {
                        scene.focusOwnerProperty()
                                .addListener((_, _, node) -> {
                                    if (node != null && contient(panneau.getContent(), node)) {
                                        montrer(panneau, node);
                                    }
                                });
                    }
                });
    }

    /** Whether a node stands within another, or is it. */
    public static boolean contient(Node ancetre, Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n == ancetre) {
                return true;
            }
        }
        return false;
    }
}
