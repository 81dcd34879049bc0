package fr.guichet.patient;

import fr.guichet.common.fx.ListeCherchee;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.organisme.Caisses;

import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Function;

/** The list of patients: search on top, Enter or a double click opens a file. */
public final class PatientsController {

    @FXML private Parent racine;
    @FXML private TextField recherche;
    @FXML private Label compte;
    @FXML private Label vide;
    @FXML private TableView<PatientLigne> table;
    @FXML private TableColumn<PatientLigne, String> nom;
    @FXML private TableColumn<PatientLigne, String> prenom;
    @FXML private TableColumn<PatientLigne, DateNaissance> naissance;
    @FXML private TableColumn<PatientLigne, String> numero;
    @FXML private TableColumn<PatientLigne, String> caisse;
    @FXML private MenuImpression impression;
    @FXML private Button ouvrir;
    @FXML private Button supprimer;

    private final PatientsViewModel model;
    private final Caisses caisses;

    public PatientsController(PatientsViewModel model, Caisses caisses) {
        this.model = model;
        this.caisses = caisses;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.saisieProperty());
        compte.textProperty().bind(model.compteProperty());
        vide.textProperty().bind(model.videProperty());
        colonne(nom, PatientLigne::nom);
        colonne(prenom, PatientLigne::prenom);
        colonne(naissance, PatientLigne::dateNaissance);
        colonne(numero, p -> p.nir() == null ? null : p.nir().texte());
        colonne(caisse, p -> p.codeGestion().map(caisses::libelle).orElse(null));
        ListeCherchee.trier(table, model.lignes());
        ListeCherchee.ouvrir(table, model::ouvrir);
        ListeCherchee.descendre(recherche, table);
        ListeCherchee.chercherDepuis(racine, recherche);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisi) -> model.choisiProperty().set(choisi));
        var rienDeChoisi = model.choisiProperty().isNull();
        ouvrir.disableProperty().bind(rienDeChoisi);
        supprimer.disableProperty().bind(rienDeChoisi);
        impression.servir(model::imprimer, model::enregistrerPdf);
    }

    /** Puts the cursor where one looks for a patient. */
    public void rechercher() {
        ListeCherchee.viser(recherche);
    }

    private static <V> void colonne(
            TableColumn<PatientLigne, V> colonne, Function<PatientLigne, V> valeur) {
        colonne.setCellValueFactory(
                ligne -> new SimpleObjectProperty<>(valeur.apply(ligne.getValue())));
    }

    @FXML
    private void toucheDeTable(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            model.supprimer();
            event.consume();
        }
    }

    @FXML
    private void ouvrir() {
        model.ouvrir();
    }

    @FXML
    private void nouveau() {
        model.nouveau();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }
}
