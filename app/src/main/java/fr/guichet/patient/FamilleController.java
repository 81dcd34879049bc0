package fr.guichet.patient;

import fr.guichet.common.fx.Completion;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.Libelles;

import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tab « Famille et relations ». */
public final class FamilleController {

    @FXML private ComboBox<Lien> lien;
    @FXML private TextField recherche;
    @FXML private TableView<Relation> table;
    @FXML private TableColumn<Relation, String> colonneProche;
    @FXML private TableColumn<Relation, String> colonneLien;
    @FXML private Button ouvrir;
    @FXML private Button retirer;

    private final FamilleViewModel model;
    private final Runnable ouvrirProche;

    /**
     * @param ouvrirProche opens the file of the relative chosen in the list
     */
    FamilleController(FamilleViewModel model, Runnable ouvrirProche) {
        this.model = model;
        this.ouvrirProche = ouvrirProche;
    }

    @FXML
    private void initialize() {
        lien.getItems().setAll(Lien.values());
        lien.setConverter(Libelles.de(Lien::libelle));
        lien.valueProperty().bindBidirectional(model.lienProperty());
        Completion.chercher(
                recherche,
                model::proposer,
                PatientLigne::presentation,
                proche -> {
                    model.ajouter(proche);
                    recherche.clear();
                });
        table.setItems(model.relations());
        Liaison.choix(table, model.choisieProperty());
        colonneProche.setCellValueFactory(r -> new SimpleStringProperty(r.getValue().proche()));
        colonneLien.setCellValueFactory(
                r -> new SimpleStringProperty(r.getValue().lien().libelle()));
        var rienDeChoisi = model.choisieProperty().isNull();
        ouvrir.disableProperty().bind(rienDeChoisi);
        retirer.disableProperty().bind(rienDeChoisi);
    }

    @FXML
    private void touche(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ouvrir();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            retirer();
            event.consume();
        }
    }

    @FXML
    private void ouvrir() {
        ouvrirProche.run();
    }

    @FXML
    private void retirer() {
        model.retirer();
    }
}
