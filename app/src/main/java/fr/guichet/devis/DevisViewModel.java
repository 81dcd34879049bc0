package fr.guichet.devis;

import fr.guichet.calcul.Calcul;
import fr.guichet.common.Messages;
import fr.guichet.regles.calcul.TauxAmo;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The devis in hand: what is typed, and what it comes to at each keystroke. */
public final class DevisViewModel {

    private final Calcul calcul;
    private final StringProperty libelle = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> jour = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> dateSoins = new SimpleObjectProperty<>();
    private final ObjectProperty<TauxAmo.Nature> nature = new SimpleObjectProperty<>();
    private final ChoixCouvertureViewModel couverture = new ChoixCouvertureViewModel();
    private final ReadOnlyObjectWrapper<LigneEstimee> total = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper modifie = new ReadOnlyBooleanWrapper();
    private final FormuleViewModel formule;
    private final LignesViewModel lignes;

    private Devis reference;
    private boolean chargement;

    public DevisViewModel(Calcul calcul, ListeCcam ccam) {
        this.calcul = calcul;
        formule = new FormuleViewModel(calcul.formules(), this::recalculer);
        lignes = new LignesViewModel(ccam, formule.tarifDemande(), this::recalculer);
        libelle.subscribe(this::recalculer);
        jour.subscribe(this::recalculer);
        nature.subscribe(this::recalculer);
        couverture.choisiProperty().addListener((_, _, _) -> prendre());
        couverture
                .priseProperty()
                .subscribe(p -> formule.suivre(p == null ? null : p.codeAiguillage()));
        dateSoins.addListener((_, _, _) -> prendre());
    }

    // --- Properties ---

    public StringProperty libelleProperty() {
        return libelle;
    }

    public ObjectProperty<LocalDate> jourProperty() {
        return jour;
    }

    public ObjectProperty<LocalDate> dateSoinsProperty() {
        return dateSoins;
    }

    public ObjectProperty<TauxAmo.Nature> natureProperty() {
        return nature;
    }

    /** « Soins dentaires ». */
    String libelle(TauxAmo.Nature choix) {
        return calcul.baremeAmo().taux().stream()
                .filter(t -> t.nature() == choix)
                .findFirst()
                .map(TauxAmo::libelle)
                .orElseGet(choix::name);
    }

    public ChoixCouvertureViewModel couverture() {
        return couverture;
    }

    /** The whole; null while it cannot be worked out. */
    public ReadOnlyObjectProperty<LigneEstimee> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Whether what is typed differs from what was loaded. */
    public ReadOnlyBooleanProperty modifieProperty() {
        return modifie.getReadOnlyProperty();
    }

    public FormuleViewModel formule() {
        return formule;
    }

    public LignesViewModel lignes() {
        return lignes;
    }

    /** Whether leaving loses a change, or a copy that was never saved. */
    boolean perdable() {
        return modifie.get() || reference.id() == null && !reference.lignes().isEmpty();
    }

    // --- Commands ---

    /** The covers that may be chosen from now on; the devis in hand keeps its own as it stands. */
    void offrir(Prises nouvelles) {
        sansSuite(() -> couverture.offrir(nouvelles));
    }

    /** Shows a devis, as it was saved. */
    void charger(Devis devis) {
        reference = devis;
        sansSuite(() -> {
            libelle.set(devis.libelle());
            jour.set(devis.jour());
            dateSoins.set(devis.dateSoins());
            nature.set(devis.natureAmo());
            couverture.charger(devis.couvertureId(), devis.prise());
            formule.charger(devis.formule());
            lignes.charger(devis.lignes());
        });
        recalculer();
    }

    /** What keeps it from being saved; nothing when it can be. */
    Optional<String> faute() {
        return jour.get() == null || dateSoins.get() == null
                ? Optional.of(Messages.text("devis.faute.date"))
                : formule.faute().or(lignes::faute);
    }

    /** As it stands; nothing while a date is missing. */
    Optional<Devis> lire() {
        if (reference == null || jour.get() == null || dateSoins.get() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Devis(
                        reference.id(),
                        reference.patientId(),
                        couverture.id(),
                        libelle.get().strip(),
                        jour.get(),
                        dateSoins.get(),
                        nature.get(),
                        couverture.priseProperty().get(),
                        formule.lire(),
                        lignes.lire()));
    }

    Estimation estimer(Devis devis) {
        return Estimation.de(devis, calcul);
    }

    private void prendre() {
        if (!chargement && dateSoins.get() != null) {
            sansSuite(() -> couverture.prendre(dateSoins.get()));
        }
        recalculer();
    }

    private void sansSuite(Runnable action) {
        chargement = true;
        action.run();
        chargement = false;
    }

    private void recalculer() {
        if (chargement || reference == null) {
            return;
        }
        var lu = lire();
        var estimation = lu.map(this::estimer);
        lignes.montrer(estimation.map(Estimation::lignes).orElse(List.of()));
        total.set(estimation.map(Estimation::total).orElse(null));
        modifie.set(!lu.equals(Optional.of(reference)) || faute().isPresent());
    }
}
