package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.recherche.Index;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** The tab « Famille et relations »: links to other patients. */
final class FamilleViewModel {

    private static final int PROPOSES = 20;

    private final Annuaire annuaire;
    private final Tasks tasks;
    private final ObservableList<Relation> relations = FXCollections.observableArrayList();
    private final ObjectProperty<Relation> choisie = new SimpleObjectProperty<>();
    private final ObjectProperty<Lien> lien = new SimpleObjectProperty<>(Lien.PARENT);
    private Index<PatientLigne> index = Index.de(List.of(), _ -> "");
    private Long patient;

    FamilleViewModel(Annuaire annuaire, Tasks tasks) {
        this.annuaire = annuaire;
        this.tasks = tasks;
    }

    // --- Properties ---

    ObservableList<Relation> relations() {
        return relations;
    }

    ObjectProperty<Relation> choisieProperty() {
        return choisie;
    }

    /** What the next relative to be added is to the patient. */
    ObjectProperty<Lien> lienProperty() {
        return lien;
    }

    // --- Commands ---

    void remplir(Long patient, List<Relation> lues) {
        this.patient = patient;
        choisie.set(null);
        relations.setAll(lues);
    }

    /** Reads who may be linked, each time the tab comes in sight. */
    void montrer(boolean enVue) {
        if (enVue) {
            tasks.run(Messages.text("patients.lecture"), _ -> annuaire.lire(), lu -> index = lu);
        }
    }

    /** Those who may be linked: neither the patient himself nor those who already are. */
    List<PatientLigne> proposer(String saisie) {
        return index.chercher(saisie, PROPOSES).stream()
                .filter(p -> patient == null || p.id() != patient)
                .filter(p -> relations.stream().noneMatch(r -> r.procheId() == p.id()))
                .toList();
    }

    void ajouter(PatientLigne proche) {
        var relation = new Relation(proche.id(), proche.nomComplet(), lien.get());
        relations.add(relation);
        choisie.set(relation);
    }

    void retirer() {
        relations.remove(choisie.get());
    }
}
