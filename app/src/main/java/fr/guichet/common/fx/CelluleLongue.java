package fr.guichet.common.fx;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

/** A cell whose text goes on to the next line rather than be cut at the end of the column. */
public final class CelluleLongue<S> extends TableCell<S, String> {

    private final Text texte = new Text();

    private CelluleLongue() {
        texte.fontProperty().bind(fontProperty());
        texte.fillProperty().bind(textFillProperty());
        texte.wrappingWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::largeur, widthProperty(), insetsProperty()));
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    /** Makes the texts of these columns whole. */
    @SafeVarargs
    public static <S> void dans(TableColumn<S, String>... colonnes) {
        for (var colonne : colonnes) {
            colonne.setCellFactory(_ -> new CelluleLongue<>());
        }
    }

    private double largeur() {
        var insets = getInsets();
        return Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
    }

    @Override
    protected void updateItem(String lu, boolean empty) {
        super.updateItem(lu, empty);
        texte.setText(empty || lu == null ? "" : lu);
        setGraphic(empty || lu == null ? null : texte);
        setAccessibleText(texte.getText());
    }
}
