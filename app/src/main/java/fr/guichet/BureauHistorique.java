package fr.guichet;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.common.impression.Edition;
import fr.guichet.table.Annuleur;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.historique.AnnulationController;
import fr.guichet.table.historique.AnnulationViewModel;
import fr.guichet.table.historique.HistoriqueController;
import fr.guichet.table.historique.HistoriqueViewModel;
import fr.guichet.table.historique.ListeImports;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;

/** Opens the history of the imports, and the window that takes one back. */
final class BureauHistorique {

    private final Jdbi jdbi;
    private final Fenetres fenetres;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Edition edition;
    private final Clock clock;
    private final Runnable applique;

    /**
     * @param applique runs once the tables have changed
     */
    BureauHistorique(
            Jdbi jdbi,
            Fenetres fenetres,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition,
            Clock clock,
            Runnable applique) {
        this.jdbi = jdbi;
        this.fenetres = fenetres;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.edition = edition;
        this.clock = clock;
        this.applique = applique;
    }

    void ouvrir() {
        var annuleur =
                new Annuleur(
                        new HistoriqueRepository(jdbi), new EffetDesTables(jdbi, clock), clock);
        var model =
                new HistoriqueViewModel(
                        annuleur,
                        tasks,
                        dialogues,
                        new ListeImports(edition),
                        this::annuler,
                        applique);
        fenetres.ouvrir(
                        Fenetres.active(),
                        "historique",
                        HistoriqueController.titre(),
                        Views.load(new HistoriqueController(model)))
                .show();
    }

    private void annuler(AnnulationViewModel model) {
        fenetres.ouvrir(
                        Fenetres.active(),
                        "annulation",
                        AnnulationController.titre(),
                        Views.load(new AnnulationController(model)))
                .show();
    }
}
