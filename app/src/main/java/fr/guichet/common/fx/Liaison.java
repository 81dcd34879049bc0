package fr.guichet.common.fx;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableView;

import java.util.function.Function;

/** Ties a form to whatever is chosen in the list above it. */
public final class Liaison {

    private Liaison() {}

    /**
     * @param propriete which property of the chosen thing the field shows and changes
     * @param vide what the field holds when nothing is chosen
     */
    public static <F, V> void lier(
            ObservableValue<F> choisie,
            Function<F, Property<V>> propriete,
            Property<V> champ,
            V vide) {
        choisie.addListener((_, avant, apres) -> relier(avant, apres, propriete, champ, vide));
        relier(null, choisie.getValue(), propriete, champ, vide);
    }

    /** Keeps the line chosen in a table and the model's choice one and the same. */
    public static <F> void choix(TableView<F> table, Property<F> choisie) {
        var selection = table.getSelectionModel();
        selection.select(choisie.getValue());
        selection.selectedItemProperty().addListener((_, _, ligne) -> choisie.setValue(ligne));
        choisie.addListener((_, _, ligne) -> {
            if (ligne != selection.getSelectedItem()) {
                selection.select(ligne);
                table.scrollTo(ligne);
            }
        });
    }

    private static <F, V> void relier(
            F avant, F apres, Function<F, Property<V>> propriete, Property<V> champ, V vide) {
        if (avant != null) {
            champ.unbindBidirectional(propriete.apply(avant));
        }
        if (apres == null) {
            champ.setValue(vide);
        } else {
            champ.bindBidirectional(propriete.apply(apres));
        }
    }
}
