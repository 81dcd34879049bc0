package fr.guichet;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.table.Annuleur;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.historique.AnnulationController;
import fr.guichet.table.historique.AnnulationViewModel;
import fr.guichet.table.historique.HistoriqueController;
import fr.guichet.table.historique.HistoriqueViewModel;
import fr.guichet.table.historique.ListeImports;

/** Opens the history of the imports, and the window that takes one back. */
final class BureauHistorique {

    private final Outils outils;
    private final Runnable applique;

    /**
     * @param applique runs once the tables have changed
     */
    BureauHistorique(Outils outils, Runnable applique) {
        this.outils = outils;
        this.applique = applique;
    }

    void ouvrir() {
        var annuleur =
                new Annuleur(
                        new HistoriqueRepository(outils.jdbi()),
                        new EffetDesTables(outils.jdbi(), outils.clock()),
                        outils.clock());
        var model =
                new HistoriqueViewModel(
                        annuleur,
                        outils.tasks(),
                        outils.dialogues(),
                        new ListeImports(outils.edition()),
                        this::annuler,
                        applique);
        outils.fenetres()
                .ouvrir(
                        Fenetres.active(),
                        "historique",
                        HistoriqueController.titre(),
                        Views.load(new HistoriqueController(model)))
                .show();
    }

    private void annuler(AnnulationViewModel model) {
        outils.fenetres()
                .ouvrir(
                        Fenetres.active(),
                        "annulation",
                        AnnulationController.titre(),
                        Views.load(new AnnulationController(model)))
                .show();
    }
}
