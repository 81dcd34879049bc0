package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;

/** What the « Conventions » tab offers on all its lines, at the end of its bar. */
public final class ConventionsController {

    @FXML private Parent racine;

    private final ConventionsViewModel model;
    private final Fenetres fenetres;

    private ConventionsController(ConventionsViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    /** The whole tab: the list above, the sixteen fields below. */
    public static Parent onglet(ConventionsViewModel model, Fenetres fenetres) {
        return Views.load(
                new RetouchesController<>(
                        model,
                        new ListeOrganismesController(model.liste()),
                        new FicheConventionController(model.fiche()),
                        Views.load(new ConventionsController(model, fenetres))));
    }

    @FXML
    private void importer() {
        model.importer();
    }

    @FXML
    private void historique() {
        model.historique();
    }

    @FXML
    private void doublons() {
        model.doublons();
    }

    @FXML
    private void reinitialiser() {
        model.preparerReinitialisation(pertes ->
                fenetres.ouvrir(
                                racine.getScene().getWindow(),
                                "reinitialisation",
                                Fenetres.titre(Messages.text("convention.reinitialiser")),
                                Views.load(new ReinitialisationController(pertes)))
                        .show());
    }
}
