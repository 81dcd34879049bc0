package fr.guichet.patient;

import fr.guichet.common.Tasks;
import fr.guichet.organisme.Caisses;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;

/** What is typed in the tabs of a file. */
final class FormulaireViewModel {

    private final AssureViewModel assure;
    private final AdressesViewModel adresses = new AdressesViewModel();
    private final CorrespondantsViewModel correspondants = new CorrespondantsViewModel();
    private final FamilleViewModel famille;
    private final AlarmesViewModel alarmes = new AlarmesViewModel();
    private final StringProperty blocNotes = new SimpleStringProperty("");

    FormulaireViewModel(Caisses caisses, Annuaire annuaire, Tasks tasks) {
        assure = new AssureViewModel(caisses);
        famille = new FamilleViewModel(annuaire, tasks);
    }

    // --- Properties ---

    AssureViewModel assure() {
        return assure;
    }

    AdressesViewModel adresses() {
        return adresses;
    }

    CorrespondantsViewModel correspondants() {
        return correspondants;
    }

    FamilleViewModel famille() {
        return famille;
    }

    AlarmesViewModel alarmes() {
        return alarmes;
    }

    StringProperty blocNotesProperty() {
        return blocNotes;
    }

    // --- Commands ---

    void vider() {
        assure.remplir("", "", Amo.VIDE);
        remplir(null, "", List.of(), List.of(), List.of(), List.of());
    }

    void remplir(Dossier dossier) {
        var patient = dossier.patient();
        assure.remplir(patient.nom(), patient.prenom(), patient.amo());
        remplir(
                patient.id(),
                patient.blocNotes(),
                dossier.adresses(),
                dossier.correspondants(),
                dossier.relations(),
                dossier.alarmes());
    }

    /** The file as typed, once nothing in it is wrong. */
    Dossier lire(Long id) {
        return new Dossier(
                assure.lire(id, blocNotes.get()),
                adresses.lire(),
                correspondants.lire(),
                famille.relations(),
                alarmes.lire());
    }

    /** All that is typed, right or wrong: tells whether something changed. */
    List<Object> saisie() {
        return List.of(
                assure.saisie(),
                blocNotes.get(),
                adresses.lire(),
                correspondants.lire(),
                List.copyOf(famille.relations()),
                alarmes.lire());
    }

    private void remplir(
            Long id,
            String notes,
            List<Adresse> adresses,
            List<Correspondant> correspondants,
            List<Relation> relations,
            List<Alarme> alarmes) {
        blocNotes.set(notes);
        this.adresses.remplir(adresses);
        this.correspondants.remplir(correspondants);
        famille.remplir(id, relations);
        this.alarmes.remplir(alarmes);
    }
}
