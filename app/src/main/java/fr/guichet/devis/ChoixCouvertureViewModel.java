package fr.guichet.devis;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;

/** The cover a devis is made on, and that cover as it stands in the devis. */
public final class ChoixCouvertureViewModel {

    private final ObservableList<ChoixCouverture> choix = FXCollections.observableArrayList();
    private final ObjectProperty<ChoixCouverture> choisi = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PriseEnCharge> prise = new ReadOnlyObjectWrapper<>();
    private Prises prises;

    // --- Properties ---

    public ObservableList<ChoixCouverture> choix() {
        return choix;
    }

    public ObjectProperty<ChoixCouverture> choisiProperty() {
        return choisi;
    }

    /** Null without a cover. */
    public ReadOnlyObjectProperty<PriseEnCharge> priseProperty() {
        return prise.getReadOnlyProperty();
    }

    Long id() {
        var actuel = choisi.get();
        return actuel == null || actuel.couverture() == null ? null : actuel.couverture().id();
    }

    // --- Commands ---

    /** The covers that may be chosen from now on; the one in the devis stays as it stands. */
    void offrir(Prises nouvelles) {
        prises = nouvelles;
        lister(id(), prise.get());
    }

    void charger(Long id, PriseEnCharge gardee) {
        prise.set(gardee);
        lister(id, gardee);
    }

    /** Takes the chosen cover as it stands now; one that was removed stays as it was. */
    void prendre(LocalDate dateSoins) {
        var actuel = choisi.get();
        if (actuel == null || actuel.equals(ChoixCouverture.aucune())) {
            prise.set(null);
        } else if (actuel.couverture() != null) {
            prise.set(prises.de(actuel.couverture(), dateSoins));
        }
    }

    private void lister(Long id, PriseEnCharge gardee) {
        var aucune = ChoixCouverture.aucune();
        choix.setAll(aucune);
        prises.couvertures().forEach(c -> choix.add(ChoixCouverture.de(c)));
        var sienne = choix.stream().filter(c -> c.est(id)).findFirst();
        if (sienne.isEmpty() && gardee != null) {
            choix.add(ChoixCouverture.retiree(gardee));
        }
        choisi.set(sienne.orElse(gardee == null ? aucune : choix.getLast()));
    }
}
