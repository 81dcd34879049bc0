package fr.guichet.couverture;

import fr.guichet.common.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;

import java.util.function.Consumer;

/** What is still to be validated in the tab, typed or filled by a card that was read. */
final class CarteReporteeViewModel {

    private final BooleanExpression modifie;
    private final BooleanProperty remplie = new SimpleBooleanProperty();
    private final StringBinding etat;
    private Consumer<Couverture> enregistree = _ -> {};

    /**
     * @param modifie whether something would be lost by leaving the tab
     */
    CarteReporteeViewModel(BooleanExpression modifie) {
        this.modifie = modifie;
        modifie.subscribe(encore -> remplie.set(remplie.get() && encore));
        etat = Bindings.createStringBinding(this::phrase, modifie, remplie);
    }

    /** What is still to be validated; empty for nothing. */
    ObservableStringValue etat() {
        return etat;
    }

    /**
     * A card has just filled the cover in hand.
     *
     * @param enregistree told once that cover is saved; never if another one is shown before
     */
    void annoncer(Consumer<Couverture> enregistree) {
        remplie.set(modifie.get());
        this.enregistree = enregistree;
    }

    /** Another cover is shown. */
    void oublier() {
        enregistree = _ -> {};
    }

    /** The cover in hand was saved: told once. */
    void enregistrer(Couverture couverture) {
        var suite = enregistree;
        oublier();
        suite.accept(couverture);
    }

    private String phrase() {
        if (!modifie.get()) {
            return "";
        }
        return Messages.text(remplie.get() ? "couverture.remplie" : "couverture.modifiee");
    }
}
