package fr.guichet.patient;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list of things being written, one of which is open in the form beside it.
 *
 * @param <F> what is being written
 * @param <R> what it becomes in the file
 */
class FichesViewModel<F, R> {

    private final Supplier<F> neuve;
    private final Function<R, F> ouvrir;
    private final Function<F, R> lire;
    private final ObservableList<F> fiches = FXCollections.observableArrayList();
    private final ObjectProperty<F> choisie = new SimpleObjectProperty<>();

    FichesViewModel(Supplier<F> neuve, Function<R, F> ouvrir, Function<F, R> lire) {
        this.neuve = neuve;
        this.ouvrir = ouvrir;
        this.lire = lire;
    }

    // --- Properties ---

    ObservableList<F> fiches() {
        return fiches;
    }

    /** The one in the form; null when there is none. */
    ObjectProperty<F> choisieProperty() {
        return choisie;
    }

    // --- Commands ---

    void ajouter() {
        var fiche = neuve.get();
        fiches.add(fiche);
        choisie.set(fiche);
    }

    void supprimer() {
        int place = fiches.indexOf(choisie.get());
        if (place >= 0) {
            choisie.set(fiches.size() == 1 ? null : fiches.get(place == 0 ? 1 : place - 1));
            fiches.remove(place);
        }
    }

    void remplir(List<R> lus) {
        choisie.set(null);
        fiches.setAll(lus.stream().map(ouvrir).toList());
        choisie.set(fiches.isEmpty() ? null : fiches.getFirst());
    }

    /** What the file will hold of them. */
    List<R> lire() {
        return fiches.stream().map(lire).toList();
    }
}
