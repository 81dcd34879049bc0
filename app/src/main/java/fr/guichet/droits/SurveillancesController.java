package fr.guichet.droits;

import fr.guichet.common.fx.ChampDate;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.droits.SurveillancesViewModel.Choix;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.function.Function;

/** « Droits à surveiller »: a day, a motif, a search; Enter opens the file at the field. */
public final class SurveillancesController {

    private static final KeyCombination RECHERCHER = KeyCombination.valueOf("Shortcut+F");

    @FXML private Parent racine;
    @FXML private DatePicker jour;
    @FXML private TextField recherche;
    @FXML private ComboBox<Choix> motif;
    @FXML private Label compte;
    @FXML private Label vide;
    @FXML private Label aFaire;
    @FXML private TableView<Surveillance> table;
    @FXML private TableColumn<Surveillance, String> nom;
    @FXML private TableColumn<Surveillance, String> couverture;
    @FXML private TableColumn<Surveillance, String> periode;
    @FXML private TableColumn<Surveillance, String> constat;
    @FXML private MenuImpression impression;
    @FXML private Button ouvrir;

    private final SurveillancesViewModel model;

    public SurveillancesController(SurveillancesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ChampDate.preparer(jour);
        jour.valueProperty().bindBidirectional(model.jourProperty());
        recherche.textProperty().bindBidirectional(model.saisieProperty());
        motif.setConverter(Libelles.de(Choix::libelle));
        motif.setItems(model.motifs());
        model.choixProperty().subscribe(motif::setValue);
        motif.valueProperty().addListener((_, _, choisi) -> retenir(choisi));
        compte.textProperty().bind(model.compteProperty());
        vide.textProperty().bind(model.videProperty());
        Noeuds.phrase(aFaire, model.aFaire());
        colonne(nom, Surveillance::nom);
        colonne(couverture, Surveillance::couverture);
        colonne(periode, Surveillance::periode);
        colonne(constat, Surveillance::constat);
        var triees = new SortedList<>(model.lignes());
        triees.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(triees);
        table.setRowFactory(_ -> ligne());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisie) -> model.choisieProperty().set(choisie));
        ouvrir.disableProperty().bind(model.choisieProperty().isNull());
        impression.servir(model::imprimer, model::enregistrerPdf);
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        recherche.addEventFilter(KeyEvent.KEY_PRESSED, this::toucheDeRecherche);
    }

    /** Puts the cursor where one looks for a patient. */
    public void rechercher() {
        recherche.requestFocus();
        recherche.selectAll();
    }

    /** A list of motifs made anew forgets its choice for a moment: the model does not. */
    private void retenir(Choix choisi) {
        if (choisi != null) {
            model.choixProperty().set(choisi);
        }
    }

    private static void colonne(
            TableColumn<Surveillance, String> colonne, Function<Surveillance, String> texte) {
        colonne.setCellValueFactory(
                ligne -> new ReadOnlyStringWrapper(texte.apply(ligne.getValue())));
    }

    private TableRow<Surveillance> ligne() {
        var ligne = new TableRow<Surveillance>();
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
        }
    }

    @FXML
    private void ouvrir() {
        model.ouvrir();
    }
}
