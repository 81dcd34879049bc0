package fr.guichet.couverture;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Justificatif;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The Complémentaire tab: a patient's covers over time, and the one in hand. */
public final class CouvertureViewModel {

    private record Lu(Amo amo, List<Couverture> couvertures, String carteVitale) {}

    /**
     * @param couverture null when only what the Vitale card says was saved
     */
    private record Enregistre(Couverture couverture, Lu lu) {}

    private final CouvertureRepository repository;
    private final Referentiel referentiel;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Clock clock;
    private final DecisionsValideesViewModel validees;
    private final SaisieViewModel saisie;

    private final ObservableList<Couverture> historique = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Couverture> courante = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper occupe = new ReadOnlyBooleanWrapper();
    private final StringProperty carteVitale = new SimpleStringProperty("");
    private final StringProperty carteEnregistree = new SimpleStringProperty("");
    private final BooleanExpression modifie;
    private final BooleanExpression annulable;
    private final BooleanExpression validable;
    private final StringBinding chevauchement;
    private final Runnable surTables;

    private long patientId;

    public CouvertureViewModel(
            CouvertureRepository repository,
            DecisionRepository decisions,
            Referentiel referentiel,
            Tasks tasks,
            Dialogues dialogues,
            Clock clock) {
        this.repository = repository;
        this.referentiel = referentiel;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.clock = clock;
        validees = new DecisionsValideesViewModel(decisions, referentiel, tasks);
        saisie = new SaisieViewModel(referentiel, validees::ecart);
        modifie = saisie.modifieeProperty().or(carteVitale.isNotEqualTo(carteEnregistree));
        annulable =
                modifie.or(
                        Bindings.createBooleanBinding(
                                () -> courante.get() != null && courante.get().id() == null,
                                courante));
        validable = modifie.or(courante.isNotNull());
        var formulaire = saisie.formulaire();
        chevauchement =
                Bindings.createStringBinding(
                        this::phraseChevauchement,
                        historique,
                        courante,
                        formulaire.droitsDu().jourProperty(),
                        formulaire.droitsAu().jourProperty());
        surTables = saisie::recalculer;
    }

    // --- Properties ---

    public SaisieViewModel saisie() {
        return saisie;
    }

    public DecisionsValideesViewModel validees() {
        return validees;
    }

    /** Those that were saved, the latest first. */
    public ObservableList<Couverture> historique() {
        return historique;
    }

    /** The cover in hand, as loaded or saved; null when the patient has none. */
    public ReadOnlyObjectProperty<Couverture> couranteProperty() {
        return courante.getReadOnlyProperty();
    }

    /** Whether something would be lost by leaving now. */
    public BooleanExpression modifie() {
        return modifie;
    }

    /** Whether a save is under way. */
    public ReadOnlyBooleanProperty occupeProperty() {
        return occupe.getReadOnlyProperty();
    }

    /** A sentence on the covers whose period overlaps this one's; empty for none. */
    public ObservableStringValue chevauchement() {
        return chevauchement;
    }

    /** What the Vitale card says of a complementary cover. */
    public StringProperty carteVitaleProperty() {
        return carteVitale;
    }

    /** Last day of a public cover that no longer exists; null for one that does. */
    public LocalDate fin(Justificatif justificatif) {
        return referentiel.fin(justificatif).orElse(null);
    }

    /** Whether there is something to go back from: a change, or a cover only begun. */
    public BooleanExpression annulable() {
        return annulable;
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
        patientId = patient;
        saisie.dateSoins().charger(LocalDate.now(clock));
        validees.charger(patient, saisie::recalculer);
        tasks.run(Messages.text("couverture.chargement"), _ -> lire(), this::montrer);
    }

    /** The tab is back in sight: the patient's caisse may have been changed in another one. */
    void revenir() {
        tasks.run(
                Messages.text("couverture.chargement"),
                _ -> repository.amo(patientId),
                saisie::assurer);
    }

    /** Follows the tables and the records while the tab is in a window. */
    void ecouter(boolean enFenetre) {
        if (enFenetre) {
            referentiel.ecouter(surTables);
        } else {
            referentiel.oublier(surTables);
        }
    }

    /** Begins a cover, or says what proves the one just begun. */
    public void ajouter(Justificatif justificatif) {
        if (courante.get() != null && courante.get().id() == null) {
            saisie.formulaire().justificatifProperty().set(justificatif);
        } else if (peutQuitter()) {
            montrer(Couverture.nouvelle(patientId, justificatif));
        }
    }

    /** Shows another cover of the history. */
    public void choisir(Couverture couverture) {
        if (!couverture.equals(courante.get()) && peutQuitter()) {
            montrer(couverture);
        }
    }

    /** Saves the cover and keeps its decision; or takes the cursor to what must be corrected. */
    public void valider() {
        if (occupe.get() || courante.get() != null && !saisie.corrigee()) {
            return;
        }
        var carte = carteVitale.get().strip();
        var couverture = saisie.couverture().orElse(null);
        var prise = saisie.prise().orElse(null);
        var instant = LocalDateTime.now(clock);
        occupe.set(true);
        tasks.run(
                Messages.text("couverture.enregistrement"),
                _ -> {
                    var enregistree = repository.save(patientId, carte, couverture, prise, instant);
                    return new Enregistre(enregistree, lire());
                },
                this::retenir,
                () -> occupe.set(false));
    }

    /** Goes back to what was saved, once it is sure. */
    public void annuler() {
        if (peutQuitter()) {
            carteVitale.set(carteEnregistree.get());
            var enMain = courante.get();
            montrer(enMain == null || enMain.id() == null ? premiere() : enMain);
        }
    }

    /** Removes the cover in hand, once it is sure; its validated decisions stay in the list. */
    public void supprimer() {
        var enMain = courante.get();
        if (dialogues.confirmer(
                Messages.text("couverture.supprimer.titre"),
                Messages.text("couverture.supprimer.texte", Periodes.texte(enMain)),
                Messages.text("couverture.supprimer.action"))) {
            tasks.run(
                    Messages.text("couverture.suppression"),
                    _ -> {
                        repository.delete(enMain.id());
                        return lire();
                    },
                    this::montrer);
        }
    }

    /** Asks before changes are lost; true when there is none to lose. */
    public boolean peutQuitter() {
        return !modifie.get()
                || dialogues.confirmer(
                        Messages.text("couverture.abandon.titre"),
                        Messages.text("couverture.abandon.texte"),
                        Messages.text("couverture.abandon.action"));
    }

    /** The rights server is not connected: says so. */
    public void serveurDeDroits() {
        dialogues.informer(
                Messages.text("couverture.serveur.titre"),
                Messages.text("couverture.serveur.texte"));
    }

    private Lu lire() {
        return new Lu(
                repository.amo(patientId),
                repository.findByPatient(patientId),
                repository.carteVitale(patientId));
    }

    private void montrer(Lu lu) {
        ranger(lu);
        carteVitale.set(lu.carteVitale());
        montrer(premiere());
    }

    private void montrer(Couverture couverture) {
        courante.set(couverture);
        saisie.charger(couverture);
    }

    /** What was typed while it was being saved stays on screen, as a change. */
    private void retenir(Enregistre enregistre) {
        ranger(enregistre.lu());
        courante.set(enregistre.couverture());
        saisie.retenir(enregistre.couverture());
        validees.charger(patientId, saisie::recalculer);
    }

    private void ranger(Lu lu) {
        saisie.assurer(lu.amo());
        historique.setAll(lu.couvertures());
        carteEnregistree.set(lu.carteVitale());
    }

    private Couverture premiere() {
        return Periodes.aMontrer(historique, LocalDate.now(clock)).orElse(null);
    }

    private String phraseChevauchement() {
        return saisie.couverture().map(c -> Periodes.chevauchement(c, historique)).orElse("");
    }
}
