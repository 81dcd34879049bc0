package fr.guichet.patient;

import fr.guichet.patient.CorrespondantsViewModel.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

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
    private final FichesController<Champ> fiches;

    CorrespondantsController(CorrespondantsViewModel model) {
        this.model = model;
        fiches = new FichesController<>(model);
    }

    @FXML
    private void initialize() {
        fiches.lier(table, formulaire, supprimer);
        fiches.colonne(colonneNom, Champ.NOM);
        fiches.colonne(colonneRole, Champ.ROLE);
        fiches.colonne(colonneTelephone, Champ.TELEPHONE);
        fiches.colonne(colonneCourriel, Champ.COURRIEL);
        fiches.champ(nomCorrespondant, Champ.NOM);
        fiches.champ(role, Champ.ROLE);
        fiches.champ(telephone, Champ.TELEPHONE);
        fiches.champ(courriel, Champ.COURRIEL);
        fiches.champ(note, Champ.NOTE);
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
