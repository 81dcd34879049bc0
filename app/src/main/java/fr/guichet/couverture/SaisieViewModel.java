package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The cover in hand and the decision it leads to, taken again at each keystroke. */
public final class SaisieViewModel {

    /** More would not be read while typing. */
    private static final int SUGGESTIONS = 8;

    private final Referentiel referentiel;
    private final BiFunction<Long, Decision, String> remarque;
    private final FormulaireViewModel formulaire = new FormulaireViewModel(this::recalculer);
    private final DateViewModel dateSoins = new DateViewModel(this::recalculer);
    private final DecisionViewModel decision =
            DecisionViewModel.duMoment(formulaire::repondre, champ -> curseur().vers(champ));
    private final ReadOnlyBooleanWrapper modifiee = new ReadOnlyBooleanWrapper();

    private Curseur curseur = Curseur.AUCUN;
    private Amo amo = Amo.INCONNUE;
    private Couverture reference;
    private DecisionPrise prise;

    /**
     * @param remarque what to say of a decision taken on the cover of that id, null for a new one
     */
    SaisieViewModel(Referentiel referentiel, BiFunction<Long, Decision, String> remarque) {
        this.referentiel = referentiel;
        this.remarque = remarque;
    }

    // --- Properties ---

    public FormulaireViewModel formulaire() {
        return formulaire;
    }

    public DecisionViewModel decision() {
        return decision;
    }

    /** The day of care the decision is for. */
    public DateViewModel dateSoins() {
        return dateSoins;
    }

    /** Whether what was typed differs from what was loaded or saved. */
    public ReadOnlyBooleanProperty modifieeProperty() {
        return modifiee.getReadOnlyProperty();
    }

    /** The organismes that what is typed may name, best first; none once it names just one. */
    public List<Suggestion> chercher(String saisie) {
        var trouvees = referentiel.chercher(saisie.strip(), SUGGESTIONS);
        boolean entier =
                trouvees.size() == 1
                        && NumeroAmc.lire(saisie)
                                .equals(NumeroAmc.lire(trouvees.getFirst().numero()));
        return entier ? List.of() : trouvees;
    }

    /** The types of the lines of the AMC typed, as far as the tables know it. */
    public List<String> typesPossibles() {
        return NumeroAmc.lire(formulaire.champ(Rubrique.NUMERO_AMC).texteProperty().get())
                .map(referentiel::lignes)
                .orElse(List.of())
                .stream()
                .map(Convention::typeConvention)
                .distinct()
                .toList();
    }

    /** What a type of convention is known to mean; empty when nobody published it. */
    public String nomDuType(String type) {
        return referentiel.nomDuType(type).orElse("");
    }

    /** The cover as it stands, and the decision it leads to; nothing while one cannot be kept. */
    Optional<Couverture> couverture() {
        return Optional.ofNullable(reference).map(this::enMain);
    }

    Optional<DecisionPrise> prise() {
        return Optional.ofNullable(prise);
    }

    // --- Commands ---

    void suivre(Curseur nouveauCurseur) {
        curseur = nouveauCurseur;
    }

    /** The patient's obligatory insurance, as it is known now. */
    void assurer(Amo nouvelleAmo) {
        amo = nouvelleAmo;
        recalculer();
    }

    /**
     * @param couverture null when there is none to show
     */
    void charger(Couverture couverture) {
        reference = couverture == null ? null : couverture.saisie();
        if (couverture != null) {
            formulaire.charger(couverture);
        }
        recalculer();
    }

    /** What is on screen was saved under this id: it is no longer a change. */
    void retenir(Couverture enregistree) {
        reference = enregistree.saisie();
        recalculer();
    }

    /** Takes an organisme from those offered: the card names it, the rest follows. */
    public void choisir(Suggestion suggestion) {
        formulaire.champ(Rubrique.NOM_ORGANISME).saisir(null);
        formulaire.champ(Rubrique.NUMERO_AMC).saisir(suggestion.numero());
    }

    /** Takes the cursor to what keeps the cover from being saved, if anything does. */
    boolean corrigee() {
        formulaire.droitsDu().quitter();
        formulaire.droitsAu().quitter();
        dateSoins.quitter();
        if (formulaire.aCorriger()) {
            curseur.vers(Champ.DROITS);
            return false;
        }
        if (prise == null) {
            curseur.versDateSoins();
            return false;
        }
        return true;
    }

    void recalculer() {
        var jour = dateSoins.jour();
        if (reference == null || jour == null) {
            prise = null;
            decision.montrer(
                    null, reference == null ? "" : Messages.text("couverture.dateSoins.manque"));
        } else {
            decider(enMain(reference).saisie(), jour);
        }
        modifiee.set(
                reference != null
                        && (formulaire.aCorriger()
                                || !enMain(reference).saisie().equals(reference)));
    }

    private void decider(Couverture couverture, LocalDate jour) {
        var situation = SituationAssembleur.assembler(amo, couverture, jour);
        var nouvelle = referentiel.decider(situation);
        prise = new DecisionPrise(situation, nouvelle, referentiel.versionTables());
        formulaire.offrir(Remplissage.de(couverture, nouvelle, referentiel));
        decision.montrer(
                Presentation.de(nouvelle, referentiel), remarque.apply(couverture.id(), nouvelle));
    }

    private Couverture enMain(Couverture base) {
        return formulaire.lire(base.id(), base.patientId());
    }

    private Curseur curseur() {
        return curseur;
    }
}
