package fr.guichet.couverture;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What stands beside the form: the day of care, the decision, and those validated before. */
public final class VoletController {

    @FXML private VBox racine;
    @FXML private Label libelleDate;
    @FXML private TextField dateSoins;
    @FXML private Label erreurDate;

    private final CouvertureViewModel model;
    private final Fenetres fenetres;

    public VoletController(CouvertureViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    @FXML
    private void initialize() {
        var jour = model.saisie().dateSoins();
        libelleDate.setLabelFor(dateSoins);
        ChampController.lier(dateSoins, jour);
        Noeuds.phrase(erreurDate, jour.erreurProperty());
        racine.getChildren()
                .addAll(
                        Views.load(new DecisionController(model.saisie().decision())),
                        Views.load(new DecisionsValideesController(model.validees(), fenetres)));
    }

    Node dateSoins() {
        return dateSoins;
    }
}
