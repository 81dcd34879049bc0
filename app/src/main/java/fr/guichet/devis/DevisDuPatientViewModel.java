package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Tableau;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The tab « Devis »: a patient's devis, and the one in hand. */
public final class DevisDuPatientViewModel {

    private final BaseDevis base;
    private final Tasks tasks;
    private final QuestionsDevis questions;
    private final Edition edition;
    private final Clock clock;
    private final DevisViewModel enMain;
    private final ObservableList<Devis> liste = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Devis> courant = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper occupe = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    private long patientId;
    private BaseDevis.Lus lus;

    public DevisDuPatientViewModel(
            BaseDevis base,
            DevisViewModel enMain,
            Tasks tasks,
            QuestionsDevis questions,
            Edition edition,
            Clock clock) {
        this.base = base;
        this.enMain = enMain;
        this.tasks = tasks;
        this.questions = questions;
        this.edition = edition;
        this.clock = clock;
    }

    // --- Properties ---

    public DevisViewModel enMain() {
        return enMain;
    }

    /** The latest first. */
    public ObservableList<Devis> liste() {
        return liste;
    }

    /** The one in hand as it was saved or begun; null when there is none. */
    public ReadOnlyObjectProperty<Devis> courantProperty() {
        return courant.getReadOnlyProperty();
    }

    /** Whether the base is being read or written: what is typed then would be lost. */
    public ReadOnlyBooleanProperty occupeProperty() {
        return occupe.getReadOnlyProperty();
    }

    /** What stops the last command; empty when nothing does. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    // --- Commands ---

    /**
     * @param devisId the one to show; null for the latest
     */
    public void ouvrir(long patient, Long devisId) {
        patientId = patient;
        travailler("devis.chargement", () -> base.lire(patient, devisId));
    }

    /** The tab is back in sight: the covers may have changed in another one. */
    void revenir() {
        if (lus != null && !occupe.get()) {
            var titre = Messages.text("devis.chargement");
            tasks.run(titre, _ -> base.prises(patientId), enMain::offrir);
        }
    }

    /** Begins a devis on the cover in force today. */
    public void nouveau() {
        if (lus == null || !peutQuitter()) {
            return;
        }
        montrer(lus.prises().nouveau(patientId, LocalDate.now(clock)));
        enMain.lignes().ajouter();
    }

    /** Begins another one from what is in hand, dated today. */
    public void dupliquer() {
        if (courant.get() != null && peutQuitter()) {
            montrer(courant.get().copie(LocalDate.now(clock)));
        }
    }

    /** Shows another one of the list. */
    public void choisir(Devis devis) {
        if (devis != null && !devis.equals(courant.get()) && peutQuitter()) {
            montrer(devis);
        }
    }

    /** Saves the devis; or says what must be corrected. */
    public void valider() {
        if (occupe.get() || courant.get() == null || fautif()) {
            return;
        }
        var devis = enMain.lire().orElseThrow();
        var instant = LocalDateTime.now(clock);
        travailler("devis.enregistrement", () -> base.enregistrer(devis, instant));
    }

    /** Goes back to what was saved, once it is sure. */
    public void annuler() {
        if (courant.get() != null && peutQuitter()) {
            montrer(courant.get().id() == null ? premier() : courant.get());
        }
    }

    /** Removes the devis in hand, once it is sure. */
    public void supprimer() {
        var devis = courant.get();
        if (occupe.get() || devis == null || !questions.supprimer(devis)) {
            return;
        }
        if (devis.id() == null) {
            montrer(premier());
        } else {
            travailler("devis.suppression", () -> base.supprimer(devis));
        }
    }

    public void imprimer() {
        donner(edition::imprimer);
    }

    /** Asks where to, then writes the file. */
    public void enregistrerPdf() {
        donner(tableau -> edition.enregistrerPdf(Messages.text("devis.pdf.nom"), tableau));
    }

    /** Asks before changes are lost; never while they are being saved. */
    public boolean peutQuitter() {
        return !occupe.get()
                && (courant.get() == null || !enMain.perdable() || questions.abandonner());
    }

    private void donner(Consumer<Tableau> sortie) {
        if (courant.get() != null && !fautif()) {
            var devis = enMain.lire().orElseThrow();
            var nature = enMain.libelle(devis.natureAmo());
            sortie.accept(PapierDevis.tableau(lus.nom(), devis, enMain.estimer(devis), nature));
        }
    }

    private boolean fautif() {
        message.set(enMain.faute().orElse(""));
        return !message.get().isEmpty();
    }

    private void ranger(BaseDevis.Lus nouveaux) {
        lus = nouveaux;
        courant.set(null);
        enMain.offrir(nouveaux.prises());
        liste.setAll(nouveaux.devis());
        var sien = liste.stream().filter(d -> d.id().equals(nouveaux.enMain())).findFirst();
        montrer(sien.orElseGet(this::premier));
    }

    private void montrer(Devis devis) {
        message.set("");
        if (devis != null) {
            enMain.charger(devis);
        }
        courant.set(devis);
    }

    private Devis premier() {
        return liste.isEmpty() ? null : liste.getFirst();
    }

    private void travailler(String titre, Supplier<BaseDevis.Lus> work) {
        occupe.set(true);
        tasks.run(Messages.text(titre), _ -> work.get(), this::ranger, () -> occupe.set(false));
    }
}
