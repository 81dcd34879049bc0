package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
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
                        Views.load(new DecisionController(model.saisie().decision(), this::etSi)),
                        Views.load(new DecisionsValideesController(model.validees(), fenetres)));
    }

    /** Opens « Assistant DRE » on the cover in hand. */
    void assister() {
        model.assistant()
                .ifPresent(assistant ->
                        ouvrir(
                                "assistant",
                                Messages.text("assistant.titre"),
                                Views.load(new AssistantController(assistant))));
    }

    private void etSi() {
        model.saisie()
                .etSi()
                .ifPresent(etSi ->
                        ouvrir(
                                "et-si",
                                Messages.text("etsi.titre"),
                                Views.load(new EtSiController(etSi))));
    }

    private void ouvrir(String nom, String titre, Parent contenu) {
        fenetres.ouvrir(racine.getScene().getWindow(), nom, titre, contenu).show();
    }

    Node dateSoins() {
        return dateSoins;
    }
}
