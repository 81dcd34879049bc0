package fr.guichet.devis;

import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.valeur.Euros;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

import java.util.function.Function;

/** What a whole devis comes to, and what keeps an amount from being known. */
public final class TotalController {

    @FXML private Label totalHonoraires;
    @FXML private Label totalAmo;
    @FXML private Label totalAmc;
    @FXML private Label totalReste;
    @FXML private Label manque;

    private final ObservableValue<LigneEstimee> total;

    TotalController(ObservableValue<LigneEstimee> total) {
        this.total = total;
    }

    @FXML
    private void initialize() {
        montrer(totalHonoraires, LigneEstimee::honoraires);
        montrer(totalAmo, LigneEstimee::amo);
        montrer(totalAmc, LigneEstimee::amc);
        montrer(totalReste, LigneEstimee::reste);
        Noeuds.phrase(manque, total.map(LigneEstimee::motif).orElse(""));
    }

    private void montrer(Label label, Function<LigneEstimee, Euros> montant) {
        label.textProperty()
                .bind(
                        total.orElse(LigneEstimee.RIEN)
                                .map(t -> LigneEstimee.texte(montant.apply(t))));
    }
}
