package fr.guichet.patient;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.organisme.Caisses;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** « Détails sur le patient »: one file, read, written and kept as a whole. */
public final class DossierViewModel {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH:mm");

    private final DossierRepository dossiers;
    private final Caisses caisses;
    private final Tasks tasks;
    private final QuestionsDossier questions;
    private final Clock clock;
    private final Navigation navigation;

    private final FormulaireViewModel formulaire;
    private final ReadOnlyObjectWrapper<Dossier> enregistre = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Anomalie> anomalie = new SimpleObjectProperty<>();
    private final List<BooleanSupplier> gardes = new ArrayList<>();
    private final ReadOnlyStringWrapper statut = new ReadOnlyStringWrapper("");
    private List<Object> reference;

    /**
     * Where the file leads. Whoever shows the file asks {@link #peutQuitter} before leaving it.
     *
     * @param retour back to where the file was opened from
     * @param ouvrir the file of another patient, by his id
     * @param controler what to check before an invoice of this patient is sent
     */
    public record Navigation(Runnable retour, LongConsumer ouvrir, LongConsumer controler) {}

    public DossierViewModel(
            DossierRepository dossiers,
            PatientRepository patients,
            Caisses caisses,
            Tasks tasks,
            Dialogues dialogues,
            Clock clock,
            Navigation navigation) {
        this.dossiers = dossiers;
        this.caisses = caisses;
        this.tasks = tasks;
        questions = new QuestionsDossier(dialogues);
        this.clock = clock;
        this.navigation = navigation;
        formulaire = new FormulaireViewModel(caisses, new Annuaire(patients), tasks);
        reference = formulaire.saisie();
    }

    // --- Properties ---

    /** All that is typed. */
    FormulaireViewModel formulaire() {
        return formulaire;
    }

    /** The file as the base has it; null for a patient not kept yet. */
    public ReadOnlyObjectProperty<Dossier> enregistreProperty() {
        return enregistre.getReadOnlyProperty();
    }

    /** What stops the last « Valider »; null when nothing does. */
    ObjectProperty<Anomalie> anomalieProperty() {
        return anomalie;
    }

    /** Who it is about, and what must be seen at once. */
    ObservableValue<Entete> entete() {
        return enregistre.map(d -> Entete.de(d, caisses, LocalDate.now(clock))).orElse(Entete.NEUF);
    }

    /** « Enregistré à 10:32 »; empty before. */
    ReadOnlyStringProperty statutProperty() {
        return statut.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Another part of the screen that may hold unsaved work: asked before leaving. */
    public void garder(BooleanSupplier peutQuitter) {
        gardes.add(peutQuitter);
    }

    /** Starts the file of a new patient. */
    public void creer() {
        afficher(null);
    }

    public void ouvrir(long id) {
        tasks.run(Messages.text("patient.ouverture"), _ -> relire(id), this::afficher);
    }

    /** Checks, points out who may be the same person, then keeps the file. */
    public void valider() {
        formulaire.assure().mettreEnForme();
        anomalie.set(null);
        formulaire.assure().anomalie().ifPresentOrElse(anomalie::set, this::chercherDoublons);
    }

    /** Whether nothing would be lost, or the user accepts to lose it. */
    public boolean peutQuitter() {
        return gardes.stream().allMatch(BooleanSupplier::getAsBoolean)
                && (!modifie() || questions.abandonner());
    }

    public void retour() {
        navigation.retour().run();
    }

    /** Checks what is kept of this patient, before an invoice is sent. */
    void controler() {
        navigation.controler().accept(enregistre.get().patient().id());
    }

    void ouvrirProche() {
        var proche = formulaire.famille().choisieProperty().get();
        if (proche != null) {
            navigation.ouvrir().accept(proche.procheId());
        }
    }

    /** Whether something typed is not kept yet. */
    boolean modifie() {
        return !reference.equals(formulaire.saisie());
    }

    private void chercherDoublons() {
        var avant = enregistre.get();
        var dossier = formulaire.lire(avant == null ? null : avant.patient().id());
        tasks.run(
                Messages.text("patient.enregistrement"),
                _ ->
                        avant != null && avant.patient().memeIdentite(dossier.patient())
                                ? List.<PatientLigne>of()
                                : dossiers.findDoublons(dossier.patient()),
                doublons -> {
                    if (doublons.isEmpty() || questions.enregistrerQuandMeme(doublons)) {
                        enregistrer(dossier);
                    }
                });
    }

    private void enregistrer(Dossier dossier) {
        tasks.run(
                Messages.text("patient.enregistrement"),
                _ -> relire(dossiers.save(dossier)),
                relu -> {
                    afficher(relu);
                    statut.set(
                            Messages.text(
                                    "patient.enregistre", HEURE.format(LocalTime.now(clock))));
                });
    }

    private Dossier relire(long id) {
        return dossiers.find(id)
                .orElseThrow(() -> new UserException(Messages.text("patient.disparu")));
    }

    /**
     * @param dossier null for a new patient
     */
    private void afficher(Dossier dossier) {
        if (dossier == null) {
            formulaire.vider();
        } else {
            formulaire.remplir(dossier);
        }
        anomalie.set(null);
        statut.set("");
        reference = formulaire.saisie();
        enregistre.set(dossier);
    }
}
