package fr.guichet.patient;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The top of a file: who it is about, the way back to the list, and the alarms of the day. */
public final class EnteteController {

    @FXML private Label identite;
    @FXML private Label details;
    @FXML private Button controler;
    @FXML private Pane bandeau;
    @FXML private VBox alarmesDuJour;

    private final DossierViewModel model;

    EnteteController(DossierViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        identite.textProperty().bind(model.entete().map(Entete::nom));
        details.textProperty().bind(model.entete().map(Entete::details));
        controler.disableProperty().bind(model.enregistreProperty().isNull());
        model.entete().subscribe(this::montrerAlarmes);
        bandeau.visibleProperty().bind(Bindings.isNotEmpty(alarmesDuJour.getChildren()));
        bandeau.managedProperty().bind(bandeau.visibleProperty());
    }

    private void montrerAlarmes(Entete entete) {
        alarmesDuJour
                .getChildren()
                .setAll(entete.alarmes().stream().map(EnteteController::alarme).toList());
    }

    private static Label alarme(String texte) {
        var label = new Label(texte);
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void controler() {
        model.controler();
    }

    @FXML
    private void retour() {
        model.retour();
    }
}
