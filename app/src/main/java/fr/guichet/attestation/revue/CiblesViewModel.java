package fr.guichet.attestation.revue;

import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** The covers an attestation may be for: the likely one, until she says which. */
public final class CiblesViewModel {

    private final ObservableList<Cible> liste = FXCollections.observableArrayList(Cible.NOUVELLE);
    private final ObjectProperty<Cible> choisie = new SimpleObjectProperty<>();

    private Couverture enMain;
    private boolean parElle;
    private boolean proposition;

    /**
     * @param enMain the cover in hand; null for none
     */
    CiblesViewModel(List<Couverture> couvertures, Couverture enMain) {
        this.enMain = enMain;
        couvertures.forEach(c -> liste.add(new Cible(c)));
        choisie.addListener((_, _, _) -> parElle |= !proposition);
    }

    // --- Properties ---

    /** Those to choose from, a new one first. */
    public ObservableList<Cible> liste() {
        return liste;
    }

    public ObjectProperty<Cible> choisieProperty() {
        return choisie;
    }

    // --- Commands ---

    /** Another attestation comes: she has said nothing of it yet. */
    void recommencer() {
        parElle = false;
    }

    /**
     * Chooses the cover that a card is likely to be for, unless she has said which.
     *
     * @param amc what the card says; empty for nothing
     * @param droits what the card says
     */
    void proposer(String amc, Periode droits) {
        if (!parElle) {
            viser(Cible.proposer(liste, enMain, amc, droits));
        }
    }

    /** A cover as it is saved now: the next attestation may be for it. */
    void connaitre(Couverture enregistree) {
        enMain = enregistree;
        var avant = choisie.get();
        var connue = new Cible(enregistree);
        boolean elle = enregistree.id().equals(avant.id());
        proposition = true;
        liste.removeIf(c -> enregistree.id().equals(c.id()));
        liste.add(1, connue);
        proposition = false;
        viser(elle ? connue : avant);
    }

    private void viser(Cible nouvelle) {
        proposition = true;
        choisie.set(nouvelle);
        proposition = false;
    }
}
