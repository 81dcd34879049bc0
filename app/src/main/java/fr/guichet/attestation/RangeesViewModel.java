package fr.guichet.attestation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Function;

/** Attestations that no longer stand: those one replaced, or those in the basket. */
public final class RangeesViewModel {

    /** What may be done with those in the basket. */
    private record Corbeille(
            long patientId,
            Classeur classeur,
            Tasks tasks,
            Dialogues dialogues,
            Runnable changee) {}

    private final ObservableList<Attestation> liste = FXCollections.observableArrayList();
    private final Function<Attestation, VisionneuseViewModel> visionneuse;
    private final Corbeille corbeille;

    private RangeesViewModel(
            List<Attestation> attestations,
            Function<Attestation, VisionneuseViewModel> visionneuse,
            Corbeille corbeille) {
        liste.setAll(attestations);
        this.visionneuse = visionneuse;
        this.corbeille = corbeille;
    }

    static RangeesViewModel historique(
            List<Attestation> anciennes, Function<Attestation, VisionneuseViewModel> visionneuse) {
        return new RangeesViewModel(anciennes, visionneuse, null);
    }

    /**
     * @param changee runs when something left the basket
     */
    static RangeesViewModel corbeille(
            long patientId,
            List<Attestation> retirees,
            Function<Attestation, VisionneuseViewModel> visionneuse,
            Classeur classeur,
            Tasks tasks,
            Dialogues dialogues,
            Runnable changee) {
        return new RangeesViewModel(
                retirees,
                visionneuse,
                new Corbeille(patientId, classeur, tasks, dialogues, changee));
    }

    // --- Properties ---

    public ObservableList<Attestation> liste() {
        return liste;
    }

    /** Whether it is the basket. */
    public boolean estCorbeille() {
        return corbeille != null;
    }

    VisionneuseViewModel visionneuse(Attestation attestation) {
        return visionneuse.apply(attestation);
    }

    // --- Commands ---

    /** Puts it back in the patient's file. */
    public void restaurer(Attestation attestation) {
        faire(
                "attestation.corbeille.restaurer.titre",
                () -> corbeille.classeur().restaurer(attestation),
                () -> liste.remove(attestation));
    }

    /** Removes them for good, once it is sure. */
    public void vider() {
        if (corbeille
                .dialogues()
                .confirmer(
                        Messages.text("attestation.corbeille.vider.titre"),
                        Messages.count("attestation.corbeille.vider", liste.size()),
                        Messages.text("attestation.corbeille.vider.action"))) {
            faire(
                    "attestation.corbeille.vider.titre",
                    () -> corbeille.classeur().vider(corbeille.patientId()),
                    liste::clear);
        }
    }

    private void faire(String titre, Runnable travail, Runnable ensuite) {
        corbeille
                .tasks()
                .run(
                        Messages.text(titre),
                        _ -> {
                            travail.run();
                            return true;
                        },
                        _ -> {
                            ensuite.run();
                            corbeille.changee().run();
                        });
    }
}
