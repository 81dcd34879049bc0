package fr.guichet.table.confiance;

import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.ListeCherchee;
import fr.guichet.common.fx.MenuImpression;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;

/** The keys that the practice holds, under the field that searches them. */
public final class ClesController {

    @FXML private TextField recherche;
    @FXML private Label compteur;
    @FXML private MenuImpression impression;
    @FXML private TableView<CleDeConfiance> table;
    @FXML private TableColumn<CleDeConfiance, String> colonneNom;
    @FXML private TableColumn<CleDeConfiance, String> colonneEmpreinte;
    @FXML private TableColumn<CleDeConfiance, String> colonneDepuis;
    @FXML private TableColumn<CleDeConfiance, String> colonneTables;
    @FXML private TableColumn<CleDeConfiance, String> colonneRevoquee;

    private final EmetteursViewModel model;

    ClesController(EmetteursViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        compteur.textProperty().bind(model.compteurProperty());
        impression.servir(model::imprimer, model::enregistrerPdf);
        ColonnesTexte.montrer(colonneNom, CleDeConfiance::nom);
        ColonnesTexte.montrer(colonneEmpreinte, k -> ListeCles.empreinte(k.cle()));
        ColonnesTexte.montrer(colonneDepuis, ListeCles::depuis);
        ColonnesTexte.montrer(colonneTables, ListeCles::tables);
        ColonnesTexte.montrer(colonneRevoquee, ListeCles::revoquee);
        colonneNom.setCellFactory(TextFieldTableCell.forTableColumn());
        colonneNom.setOnEditCommit(e -> model.renommer(e.getRowValue(), e.getNewValue()));
        table.setItems(model.lignes());
        Liaison.choix(table, model.selectionProperty());
        ListeCherchee.descendre(recherche, table);
    }

    /** Whether the keyboard is in the list. */
    boolean enMain() {
        return table.isFocused();
    }

    /** The keyboard goes to the search. */
    void chercher() {
        ListeCherchee.viser(recherche);
    }

    /** In the list itself; Enter keeps the name, Esc gives it up. */
    void renommer() {
        table.requestFocus();
        table.edit(table.getSelectionModel().getSelectedIndex(), colonneNom);
    }
}
