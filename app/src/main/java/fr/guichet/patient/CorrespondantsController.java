package fr.guichet.patient;

import fr.guichet.common.fx.Liaison;
import fr.guichet.patient.CorrespondantsViewModel.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The tab « Correspondants »: the list, and the chosen one in the form below. */
public final class CorrespondantsController {

    @FXML private TableView<FicheViewModel<Champ>> table;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneNom;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneRole;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneTelephone;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneCourriel;
    @FXML private Node formulaire;
    @FXML private TextField nomCorrespondant;
    @FXML private TextField role;
    @FXML private TextField telephone;
    @FXML private TextField courriel;
    @FXML private TextArea note;
    @FXML private Button supprimer;

    private final CorrespondantsViewModel model;

    CorrespondantsController(CorrespondantsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(model.fiches());
        Liaison.choix(table, model.choisieProperty());
        colonne(colonneNom, Champ.NOM);
        colonne(colonneRole, Champ.ROLE);
        colonne(colonneTelephone, Champ.TELEPHONE);
        colonne(colonneCourriel, Champ.COURRIEL);
        lier(nomCorrespondant, Champ.NOM);
        lier(role, Champ.ROLE);
        lier(telephone, Champ.TELEPHONE);
        lier(courriel, Champ.COURRIEL);
        lier(note, Champ.NOTE);
        var rienDeChoisi = model.choisieProperty().isNull();
        formulaire.disableProperty().bind(rienDeChoisi);
        supprimer.disableProperty().bind(rienDeChoisi);
    }

    private void lier(TextInputControl saisie, Champ champ) {
        Liaison.lier(model.choisieProperty(), f -> f.champ(champ), saisie.textProperty(), "");
    }

    private static void colonne(TableColumn<FicheViewModel<Champ>, String> colonne, Champ champ) {
        colonne.setCellValueFactory(fiche -> fiche.getValue().champ(champ));
    }

    @FXML
    private void ajouter() {
        model.ajouter();
        nomCorrespondant.requestFocus();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }
}
