package fr.guichet.devis;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** The acts of the devis in hand; one removed can be taken back. */
public final class LignesViewModel {

    private record Retiree(int place, LigneViewModel ligne) {}

    private final ListeCcam ccam;
    private final Runnable surChange;
    private final ObservableList<LigneViewModel> lignes = FXCollections.observableArrayList();
    private final ObservableList<Retiree> retirees = FXCollections.observableArrayList();
    private final ObjectProperty<LigneViewModel> choisie = new SimpleObjectProperty<>();
    private final ObservableBooleanValue tarifDemande;

    /**
     * @param tarifDemande whether the formula asks for the tarif de convention of each act
     */
    LignesViewModel(ListeCcam ccam, ObservableBooleanValue tarifDemande, Runnable surChange) {
        this.ccam = ccam;
        this.tarifDemande = tarifDemande;
        this.surChange = surChange;
    }

    // --- Properties ---

    public ObservableList<LigneViewModel> lignes() {
        return lignes;
    }

    /** The one in the form; null when there is none. */
    public ObjectProperty<LigneViewModel> choisieProperty() {
        return choisie;
    }

    /** Whether a line was removed that may be taken back. */
    public BooleanBinding reprenable() {
        return Bindings.isNotEmpty(retirees);
    }

    public ObservableBooleanValue tarifDemande() {
        return tarifDemande;
    }

    /** The acts that what is typed may name. */
    List<ActeCcam> chercher(String saisie) {
        return saisie.isBlank() ? List.of() : ccam.chercher(saisie, 30);
    }

    // --- Commands ---

    void charger(List<LigneDevis> lues) {
        choisie.set(null);
        retirees.clear();
        lignes.setAll(lues.stream().map(this::ouvrir).toList());
        if (!lignes.isEmpty()) {
            choisie.set(lignes.getFirst());
        }
    }

    /** Begins a line, unless the last one is still empty: that one is shown. */
    public void ajouter() {
        if (lignes.isEmpty() || !lire(lignes.getLast()).vide()) {
            lignes.add(ouvrir(LigneDevis.VIDE));
            surChange.run();
        }
        choisie.set(lignes.getLast());
    }

    public void retirer() {
        int place = lignes.indexOf(choisie.get());
        if (place < 0) {
            return;
        }
        retirees.add(new Retiree(place, choisie.get()));
        choisie.set(lignes.size() == 1 ? null : lignes.get(place == 0 ? 1 : place - 1));
        lignes.remove(place);
        surChange.run();
    }

    /** Puts the line removed last back in its place. */
    public void reprendre() {
        if (!retirees.isEmpty()) {
            var retiree = retirees.removeLast();
            lignes.add(Math.min(retiree.place(), lignes.size()), retiree.ligne());
            choisie.set(retiree.ligne());
            surChange.run();
        }
    }

    /**
     * @param estimees one for each line that holds something; none while nothing can be worked out
     */
    void montrer(List<LigneEstimee> estimees) {
        var suite = estimees.iterator();
        for (var ligne : lignes) {
            ligne.montrer(
                    lire(ligne).vide() || !suite.hasNext() ? LigneEstimee.RIEN : suite.next());
        }
    }

    Optional<String> faute() {
        return lignes.stream().flatMap(l -> l.faute(tarifDemande.get()).stream()).findFirst();
    }

    /** Those that hold something. */
    List<LigneDevis> lire() {
        return lignes.stream().map(this::lire).filter(l -> !l.vide()).toList();
    }

    /** As it stands, what the formula does not ask for left out. */
    private LigneDevis lire(LigneViewModel ligne) {
        var lue = ligne.lire();
        return tarifDemande.get() ? lue : lue.sansTarifConvention();
    }

    private LigneViewModel ouvrir(LigneDevis ligne) {
        return new LigneViewModel(ligne, ccam, surChange);
    }
}
