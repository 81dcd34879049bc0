package fr.guichet.convention;

import fr.guichet.common.fx.Fermeture;
import fr.guichet.convention.ReinitialisationViewModel.Perte;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import java.util.List;

/** Shows what would be lost, then asks. */
public final class ReinitialisationController {

    @FXML private Parent racine;
    @FXML private TreeView<String> pertes;

    private final ReinitialisationViewModel model;

    public ReinitialisationController(ReinitialisationViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        pertes.setRoot(branche("", model.pertes()));
    }

    private static TreeItem<String> branche(String texte, List<Perte> details) {
        var branche = new TreeItem<>(texte);
        branche.setExpanded(true);
        details.forEach(d -> branche.getChildren().add(branche(d.texte(), d.details())));
        return branche;
    }

    @FXML
    private void reinitialiser() {
        Fermeture.demander(racine);
        model.reinitialiser();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
