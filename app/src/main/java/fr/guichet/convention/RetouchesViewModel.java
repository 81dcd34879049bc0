package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Changes the lines of one of the tables by hand: the one chosen in a list, in a form below it. */
public abstract class RetouchesViewModel<T, L extends Ligne<T>> {

    /** Where a line is chosen. */
    interface Liste<L> {

        /** The line chosen; null when none is. */
        ObjectProperty<L> selectionProperty();

        /** Chooses a line by its id, and shows it whatever the search hid. */
        void choisir(long id);

        /** The window is gone. */
        void fermer();
    }

    /** Where a line is shown, or edited. */
    interface Fiche<T> {

        ReadOnlyBooleanProperty editionProperty();

        /** Shows a line, not to be edited; null shows none. */
        void montrer(T valeur);

        /** Begins to edit a line; null begins a new one. */
        void editer(T valeur);

        boolean correcte();

        /** Whether what is typed differs from what was there. */
        boolean modifiee();

        /** What is typed, tidied as an import does. */
        T saisie();
    }

    private final Liste<L> liste;
    private final Fiche<T> fiche;
    private final Conventions conventions;
    private final LigneRepository<T> repository;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final ReadOnlyObjectWrapper<L> supprimee = new ReadOnlyObjectWrapper<>();

    /** Something is being written: a second click does nothing. */
    private boolean occupe;

    /** The line being edited; null while a new one is. */
    private L editee;

    RetouchesViewModel(
            Liste<L> liste,
            Fiche<T> fiche,
            Conventions conventions,
            LigneRepository<T> repository,
            Tasks tasks,
            Dialogues dialogues) {
        this.liste = liste;
        this.fiche = fiche;
        this.conventions = conventions;
        this.repository = repository;
        this.tasks = tasks;
        this.dialogues = dialogues;
        // A table read again while one types changes the choice, never what is typed.
        liste.selectionProperty()
                .addListener((_, _, _) -> {
                    if (!fiche.editionProperty().get()) {
                        montrerChoisie();
                    }
                });
    }

    // --- Properties ---

    public ReadOnlyBooleanProperty editionProperty() {
        return fiche.editionProperty();
    }

    /** The line chosen; null when none is. */
    public ObservableValue<L> choisieProperty() {
        return liste.selectionProperty();
    }

    /** The line removed last, while its removal can be taken back. */
    public ReadOnlyObjectProperty<L> supprimeeProperty() {
        return supprimee.getReadOnlyProperty();
    }

    /** What one calls a line by. */
    public String nom(L ligne) {
        return repository.sorte().nom(ligne.valeur());
    }

    // --- Commands ---

    public void ajouter() {
        editee = null;
        fiche.editer(null);
    }

    public void modifier() {
        editee = liste.selectionProperty().get();
        if (editee != null) {
            fiche.editer(editee.valeur());
        }
    }

    /** Keeps what was typed; what is wrong with it stands by the fields. */
    public void valider() {
        if (!fiche.correcte()) {
            return;
        }
        if (!fiche.modifiee()) {
            montrerChoisie();
            return;
        }
        var ligne = editee;
        var saisie = fiche.saisie();
        ecrire(
                Messages.text("convention.enregistrement"),
                () ->
                        ligne == null
                                ? repository.ajouter(saisie)
                                : repository.modifier(ligne, saisie),
                id -> {
                    fiche.montrer(saisie);
                    relire(null, () -> liste.choisir(id));
                });
    }

    public void annuler() {
        if (peutFermer()) {
            montrerChoisie();
        }
    }

    public void supprimer() {
        var ligne = liste.selectionProperty().get();
        if (ligne != null && supprimerVraiment(ligne)) {
            ecrire(
                    Messages.text("convention.suppression"),
                    () -> repository.supprimer(ligne),
                    () -> relire(ligne, () -> {}));
        }
    }

    /** Takes the last removal back. */
    public void retablir() {
        var ligne = supprimee.get();
        if (ligne != null) {
            ecrire(
                    Messages.text("convention.retablissement"),
                    () -> repository.retablir(ligne),
                    () -> relire(null, () -> liste.choisir(ligne.id())));
        }
    }

    /** Asks before what is typed is lost. */
    public boolean peutFermer() {
        return !fiche.modifiee()
                || dialogues.confirmer(
                        Messages.text("convention.abandon.titre"),
                        Messages.text("convention.abandon.texte"),
                        Messages.text("convention.abandon.action"));
    }

    /** The window is gone. */
    public void fermer() {
        liste.fermer();
    }

    // --- What the table's own gestures need ---

    /** One writing at a time. */
    final <R> void ecrire(String titre, Supplier<R> travail, Consumer<R> ensuite) {
        if (!occupe) {
            occupe = true;
            tasks.run(titre, _ -> travail.get(), ensuite, () -> occupe = false);
        }
    }

    final void ecrire(String titre, Runnable travail, Runnable ensuite) {
        ecrire(
                titre,
                () -> {
                    travail.run();
                    return true;
                },
                _ -> ensuite.run());
    }

    /**
     * Shows the tables as they now are.
     *
     * @param retiree the line just removed, that can be taken back; null when it is something else
     *     that was written
     */
    final void relire(L retiree, Runnable ensuite) {
        supprimee.set(retiree);
        conventions.recharger(ensuite);
    }

    private boolean supprimerVraiment(L ligne) {
        return dialogues.confirmer(
                Messages.text("convention.supprimer.titre"),
                Messages.text(
                        ligne.manuelle()
                                ? "convention.supprimer.cabinet"
                                : "convention.supprimer.emetteur",
                        nom(ligne)),
                Messages.text("convention.supprimer.action"));
    }

    private void montrerChoisie() {
        var ligne = liste.selectionProperty().get();
        fiche.montrer(ligne == null ? null : ligne.valeur());
    }
}
