package fr.guichet.common.fx;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Objects;
import java.util.function.Function;

/** Columns that show a text of each line of a table. */
public final class ColonnesTexte {

    private ColonnesTexte() {}

    /**
     * Adds a column to a table.
     *
     * @param largeur in pixels
     * @param valeur an empty cell is null
     */
    public static <T> void ajouter(
            TableView<T> table, String titre, int largeur, Function<T, String> valeur) {
        var colonne = new TableColumn<T, String>(titre);
        colonne.setPrefWidth(largeur);
        montrer(colonne, valeur);
        table.getColumns().add(colonne);
    }

    /**
     * Fills a column that the view declares.
     *
     * @param valeur an empty cell is null
     */
    public static <T> void montrer(TableColumn<T, String> colonne, Function<T, String> valeur) {
        colonne.setCellValueFactory(cellule ->
                new ReadOnlyStringWrapper(
                        Objects.requireNonNullElse(valeur.apply(cellule.getValue()), "")));
    }
}
