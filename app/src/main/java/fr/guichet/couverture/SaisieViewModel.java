package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Decision;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** The cover in hand and the decision it leads to, taken again at each keystroke. */
public final class SaisieViewModel {

    private final Referentiel referentiel;
    private final BiFunction<Long, Decision, String> remarque;
    private final FormulaireViewModel formulaire = new FormulaireViewModel(this::recalculer);
    private final OrganismeViewModel organisme;
    private final DateViewModel dateSoins = new DateViewModel(this::recalculer);
    private final DecisionViewModel decision =
            DecisionViewModel.duMoment(formulaire::repondre, champ -> curseur().vers(champ));
    private final ReadOnlyBooleanWrapper modifiee = new ReadOnlyBooleanWrapper();

    private final Runnable surTables = this::recalculer;

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
        this.organisme = new OrganismeViewModel(referentiel, formulaire);
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

    /** What may be offered while the organisme is typed. */
    public OrganismeViewModel organisme() {
        return organisme;
    }

    /** The cover as it stands, and the decision it leads to; nothing while one cannot be kept. */
    Optional<Couverture> couverture() {
        return Optional.ofNullable(reference).map(this::enMain);
    }

    Optional<DecisionPrise> prise() {
        return Optional.ofNullable(prise);
    }

    /** « Et si… ? » on the decision of the moment; nothing while there is none. */
    public Optional<EtSiViewModel> etSi() {
        return prise().map(p -> new EtSiViewModel(p.situation(), p.decision(), referentiel));
    }

    /**
     * « Assistant DRE » on the cover in hand; nothing while its case cannot be decided.
     *
     * @param abandon asks before answers are lost
     */
    Optional<AssistantViewModel> assistant(BooleanSupplier abandon) {
        var report = new ReportViewModel(formulaire);
        return prise().map(p ->
                new AssistantViewModel(p.situation(), referentiel, abandon, report::reporter));
    }

    // --- Commands ---

    void suivre(Curseur nouveauCurseur) {
        curseur = nouveauCurseur;
    }

    /** Takes the cursor to a field; leaves it for null, or when there is no cover. */
    void vers(Champ champ) {
        if (champ != null && reference != null) {
            curseur.vers(champ);
        }
    }

    /** Follows the tables and the records while the form is in a window. */
    void ecouter(boolean enFenetre) {
        if (enFenetre) {
            referentiel.ecouter(surTables);
        } else {
            referentiel.oublier(surTables);
        }
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

    /** « Attestation reçue » was ticked, or unticked, in the base: what is typed is left. */
    void attester(boolean recue) {
        if (reference != null && reference.coches().attestationRecue() != recue) {
            reference = reference.avecAttestation(recue);
            formulaire.coches().attestationRecueProperty().set(recue);
            recalculer();
        }
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
        prise = referentiel.prendre(situation);
        var nouvelle = prise.decision();
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
