package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.Liaison;
import fr.guichet.patient.AlarmesViewModel.Fiche;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The tab « Alarmes »: the list, and the chosen one in the form below. */
public final class AlarmesController {

    @FXML private TableView<Fiche> table;
    @FXML private TableColumn<Fiche, String> colonneTexte;
    @FXML private TableColumn<Fiche, String> colonneAPartir;
    @FXML private TableColumn<Fiche, String> colonneActive;
    @FXML private Node formulaire;
    @FXML private TextField texte;
    @FXML private DatePicker aPartir;
    @FXML private CheckBox active;
    @FXML private Button supprimer;

    private final AlarmesViewModel model;

    AlarmesController(AlarmesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(model.fiches());
        Liaison.choix(table, model.choisieProperty());
        colonneTexte.setCellValueFactory(fiche -> fiche.getValue().texteProperty());
        colonneAPartir.setCellValueFactory(
                fiche -> fiche.getValue().aPartirProperty().map(Nombres::texte));
        colonneActive.setCellValueFactory(
                fiche -> fiche.getValue().activeProperty().map(AlarmesController::ouiNon));
        ChampDate.preparer(aPartir);
        var choisie = model.choisieProperty();
        Liaison.lier(choisie, Fiche::texteProperty, texte.textProperty(), "");
        Liaison.lier(choisie, Fiche::aPartirProperty, aPartir.valueProperty(), null);
        Liaison.lier(choisie, Fiche::activeProperty, active.selectedProperty(), false);
        formulaire.disableProperty().bind(choisie.isNull());
        supprimer.disableProperty().bind(choisie.isNull());
    }

    private static String ouiNon(boolean active) {
        return Messages.text(active ? "alarme.oui" : "alarme.non");
    }

    @FXML
    private void ajouter() {
        model.ajouter();
        texte.requestFocus();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }
}
