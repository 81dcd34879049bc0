package fr.guichet.table.historique;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.table.Annulation;
import fr.guichet.table.Annuleur;
import fr.guichet.table.Bilan;
import fr.guichet.table.Comparaisons;
import fr.guichet.table.ImportFait;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.function.Function;

/** « Annuler un import »: shows what comes back and what goes; does only what was seen. */
public final class AnnulationViewModel {

    private final Annuleur annuleur;
    private final Dialogues dialogues;
    private final ImportFait fait;
    private final Runnable annulee;
    private final TravailViewModel travail;

    private final ReadOnlyObjectWrapper<Bilan> bilan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Annulation> prete = new ReadOnlyObjectWrapper<>();

    /**
     * @param annulee runs on the screen's thread once it is done
     */
    AnnulationViewModel(
            Annuleur annuleur,
            Tasks tasks,
            Dialogues dialogues,
            ImportFait fait,
            Runnable annulee) {
        this.dialogues = dialogues;
        this.annuleur = annuleur;
        this.fait = fait;
        this.annulee = annulee;
        this.travail = new TravailViewModel(tasks);
    }

    // --- Properties ---

    public TravailViewModel travail() {
        return travail;
    }

    /** Which import: « Import de viamedis du 22/11/2026 à 10:30 ». */
    public String titre() {
        return Messages.text("annulation.import", fait.emetteur(), Nombres.texte(fait.importeLe()));
    }

    /** What would change; null until it is known. */
    public ReadOnlyObjectProperty<Bilan> bilanProperty() {
        return bilan.getReadOnlyProperty();
    }

    /** What would be done, what was done, or why nothing can be. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The import as it would be taken back; null before it is worked out, and once it is done. */
    public ReadOnlyObjectProperty<Annulation> preteProperty() {
        return prete.getReadOnlyProperty();
    }

    public BooleanExpression possible() {
        return prete.isNotNull().and(travail.enCoursProperty().not());
    }

    // --- Commands ---

    /** Works out what would change: to be called once, when the window is there. */
    public void ouvrir() {
        essayer(
                "annulation.preparation",
                progress -> {
                    var annulation = annuleur.preparer(fait, progress);
                    var vu = Bilan.de(annulation);
                    return () -> {
                        prete.set(annulation);
                        bilan.set(vu);
                        message.set(annonce(annulation.comparaison()));
                    };
                });
    }

    /** Takes the import back. */
    public void annuler() {
        var vue = prete.get();
        if (possible().get()
                && dialogues.confirmer(
                        Messages.text("annulation.titre"),
                        Messages.text("annulation.question", titre()),
                        Messages.text("annulation.action"))) {
            essayer(
                    "annulation.ecriture",
                    progress -> {
                        annuleur.annuler(vue, progress);
                        return () -> {
                            prete.set(null);
                            message.set(Messages.text("annulation.faite", titre()));
                            annulee.run();
                        };
                    });
        }
    }

    /** Stops what is under way: nothing of it is kept. */
    public void fermer() {
        travail.annuler();
    }

    /**
     * What the desk can mend is shown in the window itself, not over it.
     *
     * @param pas gives what to do on the screen's thread
     */
    private void essayer(String titre, Function<Progress, Runnable> pas) {
        travail.faire(
                titre,
                progress -> {
                    try {
                        return pas.apply(progress);
                    } catch (UserException e) {
                        return (Runnable)
                                () -> {
                                    prete.set(null);
                                    message.set(e.getMessage());
                                };
                    }
                },
                Runnable::run);
    }

    private String annonce(Comparaisons comparaison) {
        return Messages.text(
                "annulation.annonce",
                Messages.count("annulation.reviennent", comparaison.ajoutees()),
                Messages.count("annulation.retrouvent", comparaison.modifiees()),
                Messages.count("annulation.disparaissent", comparaison.supprimees()));
    }
}
