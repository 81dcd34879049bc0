package fr.guichet.couverture;

import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** A kept decision and its replays: what they show in words, then all of them side by side. */
public final class RejeuController {

    @FXML private Parent racine;
    @FXML private Label remarque;
    @FXML private ScrollPane cote;
    @FXML private MenuImpression impression;

    private final RejeuViewModel model;

    public RejeuController(RejeuViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        remarque.setText(model.remarque());
        var comparaison = new ComparaisonController();
        cote.setContent(Views.load(comparaison));
        comparaison.montrer(model.constats(), model.colonnes(), model.lignes());
        impression.servir(model::imprimer, model::enregistrerPdf);
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
