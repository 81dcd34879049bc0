package fr.guichet.patient;

import fr.guichet.common.fx.MenuImpression;
import fr.guichet.organisme.Caisses;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.function.Function;

/** The list of patients: search on top, Enter or a double click opens a file. */
public final class PatientsController {

    private static final KeyCombination RECHERCHER =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

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
        var tries = new SortedList<>(model.lignes());
        tries.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(tries);
        table.setRowFactory(_ -> ligne());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisi) -> model.choisiProperty().set(choisi));
        var rienDeChoisi = model.choisiProperty().isNull();
        ouvrir.disableProperty().bind(rienDeChoisi);
        supprimer.disableProperty().bind(rienDeChoisi);
        impression.servir(model::imprimer, model::enregistrerPdf);
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        recherche.addEventFilter(KeyEvent.KEY_PRESSED, this::toucheDeRecherche);
    }

    /** Puts the cursor where one looks for a patient. */
    public void rechercher() {
        recherche.requestFocus();
        recherche.selectAll();
    }

    private static <V> void colonne(
            TableColumn<PatientLigne, V> colonne, Function<PatientLigne, V> valeur) {
        colonne.setCellValueFactory(
                ligne -> new SimpleObjectProperty<>(valeur.apply(ligne.getValue())));
    }

    private TableRow<PatientLigne> ligne() {
        var ligne = new TableRow<PatientLigne>();
        ligne.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !ligne.isEmpty()) {
                model.ouvrir();
            }
        });
        return ligne;
    }

    private void touche(KeyEvent event) {
        if (RECHERCHER.match(event)) {
            rechercher();
            event.consume();
        }
    }

    private void toucheDeRecherche(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    @FXML
    private void toucheDeTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.ouvrir();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
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
