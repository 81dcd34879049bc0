package fr.guichet;

import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Views;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.complementaire.ComplementairesController;
import fr.guichet.complementaire.ComplementairesViewModel;
import fr.guichet.complementaire.ListeComplementaires;
import fr.guichet.convention.Conventions;
import fr.guichet.reglage.ReglagesController;
import fr.guichet.reglage.ReglagesViewModel;
import fr.guichet.regles.Parametres;

import javafx.stage.WindowEvent;

/** Opens the windows of the menu « Fichiers »: the practice's own records, and its settings. */
final class BureauFichiers {

    private final Outils outils;
    private final ComplementaireRepository complementaires;
    private final Conventions conventions;
    private final Parametres parametres;
    private final Runnable changees;

    /**
     * @param changees runs once the records may have changed
     */
    BureauFichiers(
            Outils outils,
            ComplementaireRepository complementaires,
            Conventions conventions,
            Parametres parametres,
            Runnable changees) {
        this.outils = outils;
        this.complementaires = complementaires;
        this.conventions = conventions;
        this.parametres = parametres;
        this.changees = changees;
    }

    void ouvrirComplementaires() {
        var model =
                new ComplementairesViewModel(
                        complementaires,
                        conventions,
                        numero -> parametres.pseudoNumero(numero).isPresent(),
                        outils.tasks(),
                        outils.dialogues(),
                        new ListeComplementaires(outils.edition()));
        model.charger();
        var fenetre =
                outils.fenetres()
                        .ouvrir(
                                outils.stage(),
                                "complementaires",
                                ComplementairesController.titre(),
                                Views.load(
                                        new ComplementairesController(model, outils.fenetres())));
        fenetre.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> changees.run());
        fenetre.show();
    }

    void ouvrirReglages() {
        var model =
                new ReglagesViewModel(
                        new ReglageRepository(outils.jdbi()),
                        outils.tasks(),
                        outils.dialogues(),
                        conventions::recharger);
        outils.fenetres()
                .ouvrir(
                        outils.stage(),
                        "reglages",
                        ReglagesController.titre(),
                        Views.load(new ReglagesController(model)))
                .show();
    }
}
