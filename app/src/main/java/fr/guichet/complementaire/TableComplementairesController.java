package fr.guichet.complementaire;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.ListeCherchee;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.javafx.FontIcon;

/** The records as a table, under the field that searches it. */
public final class TableComplementairesController {

    @FXML private TextField recherche;
    @FXML private Label compteur;
    @FXML private TableView<Complementaire> table;
    @FXML private TableColumn<Complementaire, String> colonneNumero;
    @FXML private TableColumn<Complementaire, Boolean> colonneGestionUnique;
    @FXML private TableColumn<Complementaire, String> colonneNom;
    @FXML private TableColumn<Complementaire, String> colonneType;
    @FXML private TableColumn<Complementaire, String> colonneCritere;
    @FXML private TableColumn<Complementaire, String> colonneAdresse;
    @FXML private TableColumn<Complementaire, String> colonneLocalite;
    @FXML private TableColumn<Complementaire, String> colonneTelephone;

    private final ComplementairesViewModel model;
    private final Runnable ouvrir;

    /**
     * @param ouvrir what Enter and a double click on a record do
     */
    public TableComplementairesController(ComplementairesViewModel model, Runnable ouvrir) {
        this.model = model;
        this.ouvrir = ouvrir;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        compteur.textProperty().bind(model.compteurProperty());
        ColonnesTexte.montrer(colonneNumero, Complementaire::numero);
        ColonnesTexte.montrer(colonneNom, Complementaire::nom);
        ColonnesTexte.montrer(colonneType, Complementaire::typeConvention);
        ColonnesTexte.montrer(colonneCritere, Complementaire::critereSecondaire);
        ColonnesTexte.montrer(colonneAdresse, c -> c.coordonnees().adresse());
        ColonnesTexte.montrer(colonneLocalite, c -> c.coordonnees().codePostalEtLocalite());
        ColonnesTexte.montrer(colonneTelephone, c -> c.coordonnees().telephone1());
        colonneGestionUnique.setCellValueFactory(
                c -> new ReadOnlyObjectWrapper<>(c.getValue().gestionUnique()));
        colonneGestionUnique.setCellFactory(_ -> new CelluleCase());
        table.setItems(model.lignes());
        ListeCherchee.ouvrir(table, ouvrir);
        ListeCherchee.descendre(recherche, table);
        var selection = table.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<Complementaire>)
                                _ -> model.selection().setAll(selection.getSelectedItems()));
        model.ecriteProperty().addListener((_, _, ecrite) -> choisir(ecrite));
    }

    void toutChoisir() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }

    void neRienChoisir() {
        table.getSelectionModel().clearSelection();
    }

    /** The keyboard goes to the search. */
    void chercher() {
        ListeCherchee.viser(recherche);
    }

    private void choisir(Complementaire fiche) {
        neRienChoisir();
        table.getSelectionModel().select(fiche);
        table.scrollTo(fiche);
        table.requestFocus();
    }

    @FXML
    private void touche(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            model.supprimer();
            event.consume();
        }
    }

    /** A box that only shows, ticked or not. */
    private static final class CelluleCase extends TableCell<Complementaire, Boolean> {

        private final FontIcon icone = new FontIcon();

        @Override
        protected void updateItem(Boolean cochee, boolean empty) {
            super.updateItem(cochee, empty);
            if (empty || cochee == null) {
                setGraphic(null);
                return;
            }
            icone.setIconLiteral(cochee ? "fth-check-square" : "fth-square");
            setGraphic(icone);
            setAccessibleText(Messages.text(cochee ? "complementaire.oui" : "complementaire.non"));
        }
    }
}
