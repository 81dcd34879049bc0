package fr.guichet.patient;

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
    private final FichesController<Champ> fiches;

    AdressesController(AdressesViewModel model) {
        this.model = model;
        fiches = new FichesController<>(model);
    }

    @FXML
    private void initialize() {
        fiches.lier(table, formulaire, supprimer);
        fiches.colonne(colonneLibelle, Champ.LIBELLE);
        fiches.colonne(colonneAdresse, Champ.LIGNE1);
        fiches.colonne(colonneTelephone, Champ.TELEPHONE);
        colonneLocalite.setCellValueFactory(fiche -> localite(fiche.getValue()));
        fiches.champ(libelle, Champ.LIBELLE);
        fiches.champ(ligne1, Champ.LIGNE1);
        fiches.champ(ligne2, Champ.LIGNE2);
        fiches.champ(codePostal, Champ.CODE_POSTAL);
        fiches.champ(localite, Champ.LOCALITE);
        fiches.champ(telephone, Champ.TELEPHONE);
        fiches.champ(courriel, Champ.COURRIEL);
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
