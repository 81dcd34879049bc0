package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The « Conventions » tab: finds, shows and changes the lines of the tables. */
public final class ConventionsViewModel {

    private final Conventions conventions;
    private final RetoucheRepository retouches;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Navigation navigation;

    private final ListeOrganismesViewModel liste;
    private final ReadOnlyObjectWrapper<LigneConvention> supprimee = new ReadOnlyObjectWrapper<>();
    private final FicheConventionViewModel fiche = new FicheConventionViewModel();

    /**
     * The windows that the tab opens.
     *
     * @param importer the import of a table
     * @param historique the imports that were made
     * @param doublons the organismes that look like one
     */
    public record Navigation(Runnable importer, Runnable historique, Runnable doublons) {}

    /** Something is being written: a second click does nothing. */
    private boolean occupe;

    /** The line being edited; null while a new one is. */
    private LigneConvention editee;

    /**
     * @param impression prints the list
     */
    public ConventionsViewModel(
            Conventions conventions,
            RetoucheRepository retouches,
            Tasks tasks,
            Dialogues dialogues,
            Navigation navigation,
            ListeConventions impression,
            Clock clock) {
        this.conventions = conventions;
        this.retouches = retouches;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.navigation = navigation;
        this.liste = new ListeOrganismesViewModel(conventions, impression, clock);
        liste.selectionProperty().addListener((_, _, ligne) -> montrer(ligne));
    }

    // --- Properties ---

    public ListeOrganismesViewModel liste() {
        return liste;
    }

    /** The line removed last, while its removal can be taken back. */
    public ReadOnlyObjectProperty<LigneConvention> supprimeeProperty() {
        return supprimee.getReadOnlyProperty();
    }

    public FicheConventionViewModel fiche() {
        return fiche;
    }

    // --- Commands ---

    public void ajouter() {
        editee = null;
        fiche.editer(null);
    }

    public void modifier() {
        editee = liste.selectionProperty().get();
        fiche.editer(editee.convention());
    }

    /** Keeps what was typed; what is wrong with it stands by the fields. */
    public void valider() {
        if (!fiche.correcte()) {
            return;
        }
        if (!fiche.modifiee()) {
            montrer(liste.selectionProperty().get());
            return;
        }
        var ligne = editee;
        var saisie = fiche.saisie();
        ecrire(
                Messages.text("convention.enregistrement"),
                () -> ligne == null ? retouches.ajouter(saisie) : retouches.modifier(ligne, saisie),
                id -> {
                    fiche.montrer(saisie);
                    supprimee.set(null);
                    conventions.recharger(() -> liste.choisir(id));
                });
    }

    public void annuler() {
        if (peutFermer()) {
            montrer(liste.selectionProperty().get());
        }
    }

    public void supprimer() {
        var ligne = liste.selectionProperty().get();
        if (ligne == null
                || !dialogues.confirmer(
                        Messages.text("convention.supprimer.titre"),
                        Messages.text(
                                ligne.manuelle()
                                        ? "convention.supprimer.cabinet"
                                        : "convention.supprimer.emetteur",
                                ligne.nom()),
                        Messages.text("convention.supprimer.action"))) {
            return;
        }
        ecrire(
                Messages.text("convention.suppression"),
                () -> {
                    retouches.supprimer(ligne);
                    return ligne;
                },
                retiree -> {
                    supprimee.set(retiree);
                    conventions.recharger();
                });
    }

    /** Takes the last removal back. */
    public void retablir() {
        var ligne = supprimee.get();
        if (ligne == null) {
            return;
        }
        ecrire(
                Messages.text("convention.retablissement"),
                () -> {
                    retouches.retablir(ligne);
                    return ligne.id();
                },
                id -> {
                    supprimee.set(null);
                    conventions.recharger(() -> liste.choisir(id));
                });
    }

    /**
     * Looks up what « Tout réinitialiser » would lose.
     *
     * @param montrer shows it and asks; not called when there is nothing to lose
     */
    public void preparerReinitialisation(Consumer<ReinitialisationViewModel> montrer) {
        ecrire(
                Messages.text("convention.reinitialisation"),
                retouches::manuelles,
                manuelles -> {
                    if (manuelles.aucune()) {
                        dialogues.informer(
                                Messages.text("convention.reinitialiser"),
                                Messages.text("convention.reinitialiser.rien"));
                    } else {
                        montrer.accept(
                                new ReinitialisationViewModel(manuelles, this::reinitialiser));
                    }
                });
    }

    private void reinitialiser() {
        ecrire(
                Messages.text("convention.reinitialisation"),
                () -> {
                    retouches.reinitialiser();
                    return true;
                },
                _ -> {
                    supprimee.set(null);
                    conventions.recharger();
                });
    }

    /** The organismes that look like one. */
    public void historique() {
        navigation.historique().run();
    }

    public void doublons() {
        navigation.doublons().run();
    }

    public void importer() {
        navigation.importer().run();
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

    private void montrer(LigneConvention ligne) {
        fiche.montrer(ligne == null ? null : ligne.convention());
    }

    /** One writing at a time. */
    private <T> void ecrire(String titre, Supplier<T> travail, Consumer<T> ensuite) {
        if (!occupe) {
            occupe = true;
            tasks.run(titre, _ -> travail.get(), ensuite, () -> occupe = false);
        }
    }
}
