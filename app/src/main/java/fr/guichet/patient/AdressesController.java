package fr.guichet.patient;

import fr.guichet.common.fx.Liaison;
import fr.guichet.patient.AdressesViewModel.Champ;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The tab « Adresses »: the list, and the chosen one in the form below. */
public final class AdressesController {

    @FXML private TableView<FicheViewModel<Champ>> table;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneLibelle;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneAdresse;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneLocalite;
    @FXML private TableColumn<FicheViewModel<Champ>, String> colonneTelephone;
    @FXML private Node formulaire;
    @FXML private TextField libelle;
    @FXML private TextField ligne1;
    @FXML private TextField ligne2;
    @FXML private TextField codePostal;
    @FXML private TextField localite;
    @FXML private TextField telephone;
    @FXML private TextField courriel;
    @FXML private Button supprimer;

    private final AdressesViewModel model;

    AdressesController(AdressesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setItems(model.fiches());
        Liaison.choix(table, model.choisieProperty());
        colonne(colonneLibelle, Champ.LIBELLE);
        colonne(colonneAdresse, Champ.LIGNE1);
        colonne(colonneTelephone, Champ.TELEPHONE);
        colonneLocalite.setCellValueFactory(fiche -> localite(fiche.getValue()));
        lier(libelle, Champ.LIBELLE);
        lier(ligne1, Champ.LIGNE1);
        lier(ligne2, Champ.LIGNE2);
        lier(codePostal, Champ.CODE_POSTAL);
        lier(localite, Champ.LOCALITE);
        lier(telephone, Champ.TELEPHONE);
        lier(courriel, Champ.COURRIEL);
        var rienDeChoisi = model.choisieProperty().isNull();
        formulaire.disableProperty().bind(rienDeChoisi);
        supprimer.disableProperty().bind(rienDeChoisi);
    }

    private void lier(TextField saisie, Champ champ) {
        Liaison.lier(model.choisieProperty(), f -> f.champ(champ), saisie.textProperty(), "");
    }

    private static void colonne(TableColumn<FicheViewModel<Champ>, String> colonne, Champ champ) {
        colonne.setCellValueFactory(fiche -> fiche.getValue().champ(champ));
    }

    private static ObservableValue<String> localite(FicheViewModel<Champ> fiche) {
        return Bindings.concat(fiche.champ(Champ.CODE_POSTAL), " ", fiche.champ(Champ.LOCALITE));
    }

    @FXML
    private void ajouter() {
        model.ajouter();
        libelle.requestFocus();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }
}
