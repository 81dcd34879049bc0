package fr.guichet.couverture;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A patient's covers over time, and which one is in hand. */
public final class HistoriqueViewModel {

    private final ObservableList<Couverture> liste = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Couverture> courante = new ReadOnlyObjectWrapper<>();
    private final BooleanExpression commencee =
            Bindings.createBooleanBinding(
                    () -> courante.get() != null && courante.get().id() == null, courante);

    private final StringBinding chevauchement;

    HistoriqueViewModel(SaisieViewModel saisie) {
        var droits = saisie.formulaire();
        chevauchement =
                Bindings.createStringBinding(
                        () ->
                                saisie.couverture()
                                        .map(c -> Periodes.chevauchement(c, liste))
                                        .orElse(""),
                        liste,
                        courante,
                        droits.droitsDu().jourProperty(),
                        droits.droitsAu().jourProperty());
    }

    // --- Properties ---

    /** Those that were saved, the latest first. */
    public ObservableList<Couverture> liste() {
        return liste;
    }

    /** The cover in hand, as loaded or saved; null when the patient has none. */
    public ReadOnlyObjectProperty<Couverture> couranteProperty() {
        return courante.getReadOnlyProperty();
    }

    /** Whether the cover in hand was never saved. */
    public BooleanExpression commencee() {
        return commencee;
    }

    /** A sentence on the covers whose period overlaps the one's in hand; empty for none. */
    public ObservableStringValue chevauchement() {
        return chevauchement;
    }

    Couverture courante() {
        return courante.get();
    }

    Optional<Couverture> enVigueur(LocalDate jour) {
        return Periodes.enVigueur(liste, jour);
    }

    /** The saved cover of that id; nothing for null, or for one that is no longer there. */
    Optional<Couverture> trouver(Long id) {
        return liste.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The cover to show first: in force that day, else the latest; null for none. */
    Couverture premiere(LocalDate jour) {
        return enVigueur(jour).orElse(liste.isEmpty() ? null : liste.getFirst());
    }

    // --- Commands ---

    void ranger(List<Couverture> couvertures) {
        liste.setAll(couvertures);
    }

    void prendre(Couverture couverture) {
        courante.set(couverture);
    }
}
