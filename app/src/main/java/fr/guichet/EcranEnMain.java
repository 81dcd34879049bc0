package fr.guichet;

import fr.guichet.accueil.AccueilController;

import javafx.scene.Node;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The screen in the main window: whether it may be left, and which patient it is about. */
final class EcranEnMain {

    private final AccueilController fenetre;
    private BooleanSupplier peutQuitter = () -> true;
    private Supplier<Long> patient = () -> null;

    EcranEnMain(AccueilController fenetre) {
        this.fenetre = fenetre;
    }

    /** Shows a screen where nothing can be lost, about no patient. */
    void montrer(Node ecran) {
        montrer(ecran, () -> true, () -> null);
    }

    /**
     * @param peutQuitter asks before what is typed there is lost
     * @param patient the id of the patient it is about; null while he is not kept
     */
    void montrer(Node ecran, BooleanSupplier peutQuitter, Supplier<Long> patient) {
        this.peutQuitter = peutQuitter;
        this.patient = patient;
        fenetre.montrer(ecran);
    }

    /** The id of the patient in hand; null for none. */
    Long patient() {
        return patient.get();
    }

    /** Leaves the screen, unless something typed there would be lost. */
    void siPermis(Runnable suite) {
        if (peutQuitter.getAsBoolean()) {
            suite.run();
        }
    }
}
