package fr.guichet.couverture;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.regles.Justificatif;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableStringValue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The Complémentaire tab: a patient's covers over time, and the one in hand. */
public final class CouvertureViewModel {

    /**
     * @param couverture null when only what the Vitale card says was saved
     */
    private record Enregistre(Couverture couverture, DossierCouvertures lu) {}

    private final CouvertureRepository repository;
    private final Tasks tasks;
    private final QuestionsCouverture questions;
    private final Clock clock;
    private final DecisionsValideesViewModel validees;
    private final SaisieViewModel saisie;

    private final HistoriqueViewModel historique;
    private final ReadOnlyBooleanWrapper occupe = new ReadOnlyBooleanWrapper();
    private final CarteVitaleViewModel carteVitale = new CarteVitaleViewModel();
    private final BooleanExpression modifie;
    private final BooleanExpression annulable;
    private final BooleanExpression validable;

    private final CarteReporteeViewModel reportee;

    private long patientId;

    public CouvertureViewModel(
            CouvertureRepository repository,
            DecisionRepository decisions,
            Referentiel referentiel,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition,
            Clock clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.questions = new QuestionsCouverture(dialogues);
        this.clock = clock;
        validees = new DecisionsValideesViewModel(decisions, referentiel, tasks, edition);
        saisie = new SaisieViewModel(referentiel, validees::ecart);
        historique = new HistoriqueViewModel(saisie);
        modifie = saisie.modifieeProperty().or(carteVitale.modifiee());
        annulable = modifie.or(historique.commencee());
        validable = modifie.or(historique.couranteProperty().isNotNull());
        reportee = new CarteReporteeViewModel(modifie);
        saisie.dateSoins().jourProperty().subscribe(this::suivreLaDate);
    }

    // --- Properties ---

    public SaisieViewModel saisie() {
        return saisie;
    }

    public DecisionsValideesViewModel validees() {
        return validees;
    }

    public HistoriqueViewModel historique() {
        return historique;
    }

    /** Whether something would be lost by leaving now. */
    public BooleanExpression modifie() {
        return modifie;
    }

    /** What is still to be validated; empty for nothing. */
    public ObservableStringValue etat() {
        return reportee.etat();
    }

    /** Whether the base is being read or written. */
    public ReadOnlyBooleanProperty occupeProperty() {
        return occupe.getReadOnlyProperty();
    }

    public CarteVitaleViewModel carteVitale() {
        return carteVitale;
    }

    /** Whether there is something to go back from: a change, or a cover only begun. */
    public BooleanExpression annulable() {
        return annulable;
    }

    /** « Assistant DRE » on the cover in hand; nothing, and the cursor on what is missing. */
    public Optional<AssistantViewModel> assistant() {
        return saisie.corrigee() ? saisie.assistant(questions::quitterAssistant) : Optional.empty();
    }

    /** Whether there is something to save. */
    public BooleanExpression validable() {
        return validable;
    }

    // --- Commands ---

    /** To be given by the screen before it opens a patient. */
    void suivre(Curseur curseur) {
        saisie.suivre(curseur);
    }

    /** Shows a patient's covers: the one in force today, else the latest. */
    public void ouvrir(long patient) {
        ouvrir(patient, Arrivee.SIMPLE);
    }

    /** Shows a patient's covers at what must be corrected. */
    public void ouvrir(long patient, Arrivee arrivee) {
        patientId = patient;
        var jour = arrivee.dateSoins() == null ? LocalDate.now(clock) : arrivee.dateSoins();
        saisie.dateSoins().charger(jour);
        validees.charger(patient, saisie::recalculer);
        travailler(
                "couverture.chargement",
                () -> repository.find(patient),
                lu -> {
                    ranger(lu);
                    carteVitale.revenir();
                    montrer(historique.trouver(arrivee.couvertureId()).orElseGet(this::premiere));
                    saisie.vers(arrivee.champ());
                });
    }

    /** The tab is back in sight: the patient's caisse may have been changed in another one. */
    void revenir() {
        tasks.run(
                Messages.text("couverture.chargement"),
                _ -> repository.amo(patientId),
                saisie::assurer);
    }

    /** An attestation kept or removed may have changed « Attestation reçue » of the covers. */
    public void relirePreuves() {
        tasks.run(
                Messages.text("couverture.chargement"),
                _ -> repository.find(patientId),
                this::suivrePreuves);
    }

    /** Begins a cover, or says what proves the one just begun. */
    public void ajouter(Justificatif justificatif) {
        if (historique.commencee().get()) {
            saisie.formulaire().justificatifProperty().set(justificatif);
        } else if (peutQuitter()) {
            montrer(Couverture.nouvelle(patientId, justificatif));
        }
    }

    /** Shows another cover of the history. */
    public void choisir(Couverture couverture) {
        if (!couverture.equals(historique.courante()) && peutQuitter()) {
            montrer(couverture);
        }
    }

    /** Saves the cover and keeps its decision; or takes the cursor to what must be corrected. */
    public void valider() {
        if (occupe.get() || historique.courante() != null && !saisie.corrigee()) {
            return;
        }
        var carte = carteVitale.texteProperty().get().strip();
        var couverture = saisie.couverture().orElse(null);
        var prise = saisie.prise().orElse(null);
        var instant = LocalDateTime.now(clock);
        travailler(
                "couverture.enregistrement",
                () ->
                        new Enregistre(
                                repository.save(patientId, carte, couverture, prise, instant),
                                repository.find(patientId)),
                this::retenir);
    }

    /** Goes back to what was saved, once it is sure. */
    public void annuler() {
        if (peutQuitter()) {
            carteVitale.revenir();
            montrer(historique.commencee().get() ? premiere() : historique.courante());
        }
    }

    /** Removes the cover in hand, once it is sure; its validated decisions stay in the list. */
    public void supprimer() {
        var enMain = historique.courante();
        if (occupe.get() || !questions.supprimer(enMain)) {
            return;
        }
        travailler(
                "couverture.suppression",
                () -> {
                    repository.delete(enMain.id());
                    return repository.find(patientId);
                },
                lu -> {
                    ranger(lu);
                    montrer(premiere());
                });
    }

    /** Asks before changes are lost; never while they are being saved. */
    public boolean peutQuitter() {
        return !occupe.get() && (!modifie.get() || questions.abandonner());
    }

    /** The rights server is not connected: says so. */
    public void serveurDeDroits() {
        questions.serveurDeDroits();
    }

    /** What a card has just filled. */
    CarteReporteeViewModel reportee() {
        return reportee;
    }

    private <T> void travailler(String titre, Supplier<T> work, Consumer<T> suite) {
        occupe.set(true);
        tasks.run(Messages.text(titre), _ -> work.get(), suite, () -> occupe.set(false));
    }

    private void montrer(Couverture couverture) {
        reportee.oublier();
        saisie.charger(couverture);
        historique.prendre(couverture);
    }

    /** What was typed while it was being saved stays on screen, as a change. */
    private void retenir(Enregistre enregistre) {
        if (enregistre.couverture() != null) {
            saisie.retenir(enregistre.couverture());
        }
        ranger(enregistre.lu());
        historique.prendre(enregistre.couverture());
        validees.charger(patientId, saisie::recalculer);
        if (enregistre.couverture() != null) {
            reportee.enregistrer(enregistre.couverture());
        }
    }

    private void ranger(DossierCouvertures lu) {
        saisie.assurer(lu.amo());
        historique.ranger(lu.couvertures());
        carteVitale.retenir(lu.carteVitale());
    }

    private void suivrePreuves(DossierCouvertures lu) {
        var enMain = historique.courante();
        historique.ranger(lu.couvertures());
        if (enMain != null) {
            historique
                    .trouver(enMain.id())
                    .ifPresent(relue -> {
                        historique.prendre(relue);
                        saisie.attester(relue.coches().attestationRecue());
                    });
        }
    }

    /** Care of another year goes with the cover of that year, unless one is being changed. */
    private void suivreLaDate(LocalDate jour) {
        var enMain = historique.courante();
        boolean horsDroits = enMain != null && jour != null && !enMain.droits().contient(jour);
        if (horsDroits && !annulable.get()) {
            historique.enVigueur(jour).ifPresent(this::montrer);
        }
    }

    private Couverture premiere() {
        var jour = saisie.dateSoins().jour();
        return historique.premiere(jour == null ? LocalDate.now(clock) : jour);
    }
}
