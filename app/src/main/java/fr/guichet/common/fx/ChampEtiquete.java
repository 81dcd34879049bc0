package fr.guichet.common.fx;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its label, as forms are laid out: a screen reader reads one with the other. */
public final class ChampEtiquete extends VBox {

    private final Label libelle = new Label();

    public ChampEtiquete() {
        getStyleClass().add("champ-etiquete");
        libelle.getStyleClass().add("etiquette");
        libelle.setMinWidth(0);
        // A long name on a large screen font takes a second line: it is never cut.
        libelle.setWrapText(true);
        libelle.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().addListener((ListChangeListener<Node>) _ -> etiqueter());
        getChildren().add(libelle);
    }

    public String getLibelle() {
        return libelle.getText();
    }

    public void setLibelle(String texte) {
        libelle.setText(texte);
    }

    private void etiqueter() {
        getChildren().stream()
                .filter(node -> node != libelle)
                .findFirst()
                .ifPresent(libelle::setLabelFor);
    }
}
