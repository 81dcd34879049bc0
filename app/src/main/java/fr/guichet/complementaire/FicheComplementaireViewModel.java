package fr.guichet.complementaire;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.LigneConvention;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;

/** « Création d'une mutuelle ou complémentaire », and the change of one. */
public final class FicheComplementaireViewModel {

    private final Complementaire depart;
    private final List<Complementaire> fiches;
    private final ComplementaireRepository repository;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final FormulaireViewModel formulaire;
    private final LignesTablesViewModel tables;
    private final ReadOnlyObjectWrapper<Complementaire> enregistree = new ReadOnlyObjectWrapper<>();

    /** It is being written: a second click does nothing. */
    private boolean occupe;

    /**
     * @param depart the record to change; one of id 0 to create
     * @param fiches the records there are, to point out a number that already stands
     */
    public FicheComplementaireViewModel(
            Complementaire depart,
            List<Complementaire> fiches,
            ComplementaireRepository repository,
            Conventions conventions,
            Tasks tasks,
            Dialogues dialogues) {
        this.depart = depart;
        this.fiches = fiches;
        this.repository = repository;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.formulaire = new FormulaireViewModel(depart);
        this.tables = new LignesTablesViewModel(conventions);
    }

    public boolean creation() {
        return depart.id() == 0;
    }

    public FormulaireViewModel formulaire() {
        return formulaire;
    }

    /** The lines of the tables one may start from. */
    public LignesTablesViewModel tables() {
        return tables;
    }

    /**
     * Another record that already bears the number; allowed, as one AMC may be paid in two ways.
     */
    public ObservableValue<String> avisNumeroProperty() {
        return formulaire
                .texteProperty(ChampFiche.NUMERO)
                .map(numero -> ControleFiche.avisNumero(numero, depart.id(), fiches));
    }

    /** The record once it is kept: the window may close. */
    public ReadOnlyObjectProperty<Complementaire> enregistreeProperty() {
        return enregistree.getReadOnlyProperty();
    }

    /** Fills what a line of the tables knows; the rest stays as typed. */
    public void remplir(LigneConvention ligne) {
        formulaire.remplir(ligne.convention());
    }

    /** « OK »: keeps the record; what is wrong with it stands by the fields. */
    public void valider() {
        if (occupe || !formulaire.controler()) {
            return;
        }
        var fiche = formulaire.fiche();
        occupe = true;
        tasks.run(
                Messages.text("complementaire.enregistrement"),
                _ -> fiche.avecId(repository.save(fiche)),
                enregistree::set,
                () -> occupe = false);
    }

    /** Asks before what is typed is lost. */
    public boolean peutFermer() {
        return enregistree.get() != null
                || !formulaire.modifieProperty().get()
                || dialogues.confirmer(
                        Messages.text("complementaire.abandon.titre"),
                        Messages.text("complementaire.abandon.texte"),
                        Messages.text("complementaire.abandon.action"));
    }
}
