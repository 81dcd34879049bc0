package fr.guichet.convention;

import fr.guichet.common.fx.Views;

import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;

/** The « Regroupements » tab: the regroupements, and the correspondances beside them. */
public final class AnnexesController {

    @FXML private TabPane sortes;

    private final AnnexesViewModel model;

    public AnnexesController(AnnexesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ajouter(model.regroupements());
        ajouter(model.correspondances());
    }

    private <T> void ajouter(AnnexeViewModel<T> annexe) {
        var onglet = new Tab();
        onglet.setContent(
                Views.load(
                        new RetouchesController<>(
                                annexe,
                                new ListeAnnexeController<>(annexe),
                                new FicheAnnexeController<>(
                                        annexe.fiche(), annexe.annexe().saisies()))));
        onglet.textProperty().bind(annexe.liste().totalProperty());
        sortes.getTabs().add(onglet);
    }

    /** A key pressed on a title, here or in the window around, is meant for the list in sight. */
    @FXML
    private void confier(KeyEvent event) {
        if (event.getTarget() == sortes || event.getTarget() == event.getSource()) {
            var contenu = sortes.getSelectionModel().getSelectedItem().getContent();
            Event.fireEvent(contenu, event.copyFor(sortes, contenu));
        }
    }
}
