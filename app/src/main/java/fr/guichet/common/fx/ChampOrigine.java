package fr.guichet.common.fx;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A text field that says, in small at its end, where its content was read; and that may offer a
 * list, which its arrow opens.
 */
public final class ChampOrigine extends CustomTextField {

    private final Label badge = new Label();
    private final Label fleche = new Label(null, new FontIcon("fth-chevron-down"));

    public ChampOrigine() {
        getStyleClass().add("champ-origine");
        badge.getStyleClass().add("origine");
        badge.setMinWidth(USE_PREF_SIZE);
        fleche.getStyleClass().add("fleche");
        montrer(badge, false);
        montrer(fleche, false);
        var droite = new HBox(badge, fleche);
        droite.getStyleClass().add("fin");
        setRight(droite);
    }

    /**
     * @param texte one word; empty for nothing
     * @param style its class in the style sheet
     * @param description what a pointer or a screen reader is told
     */
    public void setOrigine(String texte, String style, String description) {
        badge.setText(texte);
        badge.getStyleClass().setAll("label", "origine", style);
        badge.setTooltip(description.isEmpty() ? null : new Tooltip(description));
        setAccessibleHelp(description);
        montrer(badge, !texte.isEmpty());
    }

    /** Shows the arrow of a list; a click on it runs the action. */
    public void setSurFleche(Runnable action) {
        montrer(fleche, true);
        fleche.setOnMousePressed(event -> {
            requestFocus();
            action.run();
            event.consume();
        });
    }

    private static void montrer(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }
}
