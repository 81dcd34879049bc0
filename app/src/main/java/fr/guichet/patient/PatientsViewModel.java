package fr.guichet.patient;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.LongConsumer;

/** The list of patients, found as one types. */
public final class PatientsViewModel {

    private final PatientRepository patients;
    private final Annuaire annuaire;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final LongConsumer ouvrir;
    private final Runnable nouveau;
    private final ListePatients liste;

    private final StringProperty saisie = new SimpleStringProperty("");
    private final ObjectProperty<PatientLigne> choisi = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper compte = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper vide = new ReadOnlyStringWrapper("");
    private final ObservableList<PatientLigne> lignes = FXCollections.observableArrayList();
    private List<PatientLigne> tous = List.of();

    /** Null until the first one is built: what is typed meanwhile waits for it. */
    private Index<PatientLigne> index;

    private boolean aOuvrir;

    /** What was asked of the whole list while only its beginning was there. */
    private Runnable ensuite;

    /** Whether only the beginning of the list is there. */
    private boolean partielle;

    /**
     * @param ouvrir opens the file of the patient of that id
     * @param nouveau opens an empty file
     * @param liste prints it
     */
    public PatientsViewModel(
            PatientRepository patients,
            Tasks tasks,
            Dialogues dialogues,
            LongConsumer ouvrir,
            Runnable nouveau,
            ListePatients liste) {
        this.patients = patients;
        annuaire = new Annuaire(patients);
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.ouvrir = ouvrir;
        this.nouveau = nouveau;
        this.liste = liste;
        saisie.addListener((_, _, _) -> {
            aOuvrir = false;
            filtrer();
        });
    }

    // --- Properties ---

    public StringProperty saisieProperty() {
        return saisie;
    }

    public ObservableList<PatientLigne> lignes() {
        return lignes;
    }

    public ObjectProperty<PatientLigne> choisiProperty() {
        return choisi;
    }

    /** « 24 patients », or how many were found. */
    public ReadOnlyStringProperty compteProperty() {
        return compte.getReadOnlyProperty();
    }

    /** What to do when the list shows nobody. */
    public ReadOnlyStringProperty videProperty() {
        return vide.getReadOnlyProperty();
    }

    // --- Commands ---

    /**
     * Reads the base again; the list on screen stays until the new one is there. The first time,
     * what fills the screen is shown at once; then all of them; then they are made searchable.
     */
    public void charger() {
        boolean premiereFois = tous.isEmpty();
        tasks.run(
                Messages.text("patients.lecture"),
                _ -> {
                    if (premiereFois) {
                        var debut = annuaire.commencer();
                        tasks.later(() -> commencer(debut));
                    }
                    var lus = annuaire.lister();
                    tasks.later(() -> lister(lus));
                    return annuaire.indexer();
                },
                this::indexer);
    }

    /** Opens the one chosen, else the first one found, once the search is done. */
    public void ouvrir() {
        if (choisi.get() == null && enAttente()) {
            aOuvrir = true;
            return;
        }
        if (choisi.get() == null && !saisie.get().isBlank() && !lignes.isEmpty()) {
            choisi.set(lignes.getFirst());
        }
        if (choisi.get() != null) {
            ouvrir.accept(choisi.get().id());
        }
    }

    public void nouveau() {
        nouveau.run();
    }

    public void supprimer() {
        var patient = choisi.get();
        if (patient == null
                || !dialogues.confirmer(
                        Messages.text("patients.suppression.titre"),
                        Messages.text("patients.suppression.texte", patient.presentation()),
                        Messages.text("patients.supprimer.action"))) {
            return;
        }
        tasks.run(
                Messages.text("patients.suppression.titre"),
                _ -> {
                    patients.delete(patient.id());
                    return patient;
                },
                _ -> charger());
    }

    /** Prints the patients that are shown. */
    public void imprimer() {
        surLaListe(() -> liste.imprimer(List.copyOf(lignes)));
    }

    public void enregistrerPdf() {
        surLaListe(() -> liste.enregistrerPdf(List.copyOf(lignes)));
    }

    private void surLaListe(Runnable action) {
        if (partielle) {
            ensuite = action;
        } else {
            action.run();
        }
    }

    private void commencer(Annuaire.Debut debut) {
        if (tous.isEmpty() && saisie.get().isBlank() && debut.nombre() > debut.premiers().size()) {
            partielle = true;
            lignes.setAll(debut.premiers());
            compte.set(Messages.count("patients.compte", debut.nombre()));
        }
    }

    private void lister(List<PatientLigne> lus) {
        tous = lus;
        partielle = false;
        if (saisie.get().isBlank()) {
            filtrer();
        }
        if (ensuite != null) {
            ensuite.run();
            ensuite = null;
        }
    }

    private void indexer(Index<PatientLigne> lu) {
        index = lu;
        if (!saisie.get().isBlank()) {
            filtrer();
        }
        if (aOuvrir) {
            aOuvrir = false;
            ouvrir();
        }
    }

    private boolean enAttente() {
        return index == null && !saisie.get().isBlank();
    }

    private void filtrer() {
        if (enAttente()) {
            return;
        }
        var trouves =
                saisie.get().isBlank() ? tous : index.chercher(saisie.get(), Integer.MAX_VALUE);
        lignes.setAll(trouves);
        compte.set(
                saisie.get().isBlank()
                        ? Messages.count("patients.compte", trouves.size())
                        : Messages.count("patients.trouves", trouves.size()));
        vide.set(Messages.text(tous.isEmpty() ? "patients.vide" : "patients.introuvable"));
    }
}
