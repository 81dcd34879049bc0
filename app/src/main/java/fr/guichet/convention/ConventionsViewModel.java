package fr.guichet.convention;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.regles.Convention;

import java.time.Clock;
import java.util.function.Consumer;

/** The « Conventions » tab: finds, shows and changes their lines; leads to what is about all. */
public final class ConventionsViewModel extends RetouchesViewModel<Convention, LigneConvention> {

    private final RetoucheRepository retouches;
    private final Dialogues dialogues;
    private final Navigation navigation;
    private final ListeOrganismesViewModel liste;
    private final FicheConventionViewModel fiche;

    /**
     * The windows that the tab opens.
     *
     * @param importer the import of a table
     * @param historique the imports that were made
     * @param doublons the organismes that look like one
     */
    public record Navigation(Runnable importer, Runnable historique, Runnable doublons) {}

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
        var organismes = new ListeOrganismesViewModel(conventions, impression, clock);
        var champs = new FicheConventionViewModel();
        super(organismes, champs, conventions, retouches, tasks, dialogues);
        this.retouches = retouches;
        this.dialogues = dialogues;
        this.navigation = navigation;
        this.liste = organismes;
        this.fiche = champs;
    }

    // --- Properties ---

    public ListeOrganismesViewModel liste() {
        return liste;
    }

    public FicheConventionViewModel fiche() {
        return fiche;
    }

    // --- Commands ---

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
                retouches::reinitialiser,
                () -> relire(null, () -> {}));
    }

    /** The import of a table. */
    public void importer() {
        navigation.importer().run();
    }

    /** The imports that were made. */
    public void historique() {
        navigation.historique().run();
    }

    /** The organismes that look like one. */
    public void doublons() {
        navigation.doublons().run();
    }
}
