package fr.guichet.table.confiance;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Function;

/** The tab « Émetteurs de confiance »: the keys, or what they are while there is none. */
public final class EmetteursController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPIER = KeyCombination.valueOf("Shortcut+C");

    @FXML private Node racine;
    @FXML private Node explication;
    @FXML private Node liste;
    @FXML private TextField recherche;
    @FXML private Label compteur;
    @FXML private MenuImpression impression;
    @FXML private TableView<CleDeConfiance> table;
    @FXML private TableColumn<CleDeConfiance, String> colonneNom;
    @FXML private TableColumn<CleDeConfiance, String> colonneEmpreinte;
    @FXML private TableColumn<CleDeConfiance, String> colonneDepuis;
    @FXML private TableColumn<CleDeConfiance, String> colonneTables;
    @FXML private TableColumn<CleDeConfiance, String> colonneRevoquee;
    @FXML private Button renommer;
    @FXML private Button copier;
    @FXML private Button revoquer;
    @FXML private Button reaccepter;

    private final EmetteursViewModel model;
    private final Fenetres fenetres;

    public EmetteursController(EmetteursViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        compteur.textProperty().bind(model.compteurProperty());
        impression.servir(model::imprimer, model::enregistrerPdf);
        montrer(colonneNom, CleDeConfiance::nom);
        montrer(colonneEmpreinte, k -> ListeCles.empreinte(k.cle()));
        montrer(colonneDepuis, ListeCles::depuis);
        montrer(colonneTables, ListeCles::tables);
        montrer(colonneRevoquee, ListeCles::revoquee);
        colonneNom.setCellFactory(TextFieldTableCell.forTableColumn());
        colonneNom.setOnEditCommit(e -> model.renommer(e.getRowValue(), e.getNewValue()));
        table.setItems(model.lignes());
        Liaison.choix(table, model.selectionProperty());
        var choisie = model.selectionProperty();
        for (var bouton : List.of(renommer, copier, revoquer)) {
            bouton.disableProperty().bind(choisie.isNull());
        }
        choisie.map(CleDeConfiance::revoquee)
                .orElse(false)
                .subscribe(revoquee -> {
                    Noeuds.montrerSi(!revoquee, revoquer);
                    Noeuds.montrerSi(revoquee, reaccepter);
                });
        model.videProperty()
                .subscribe(vide -> {
                    Noeuds.montrerSi(vide, explication);
                    Noeuds.montrerSi(!vide, liste);
                });
        model.charger();
    }

    private static void montrer(
            TableColumn<CleDeConfiance, String> colonne, Function<CleDeConfiance, String> texte) {
        colonne.setCellValueFactory(c -> new ReadOnlyStringWrapper(texte.apply(c.getValue())));
    }

    @FXML
    private void ajouter() {
        fenetres.ouvrir(
                        racine.getScene().getWindow(),
                        "ajout-cle",
                        AjoutCleController.titre(),
                        Views.load(new AjoutCleController(model.ajouter())))
                .show();
    }

    /** In the list itself; Enter keeps the name, Esc gives it up. */
    @FXML
    private void renommer() {
        table.requestFocus();
        table.edit(table.getSelectionModel().getSelectedIndex(), colonneNom);
    }

    @FXML
    private void copier() {
        var contenu = new ClipboardContent();
        contenu.putString(model.selectionProperty().get().cle().empreinteLisible());
        Clipboard.getSystemClipboard().setContent(contenu);
    }

    @FXML
    private void revoquer() {
        model.revoquer();
    }

    @FXML
    private void reaccepter() {
        model.reaccepter();
    }

    /** Down from the search enters the list. */
    @FXML
    private void descendre(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            event.consume();
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void touche(KeyEvent event) {
        if (CHERCHER.match(event)) {
            recherche.requestFocus();
            recherche.selectAll();
        } else if (table.isFocused() && COPIER.match(event)) {
            copier.fire();
        } else if (table.isFocused() && event.getCode() == KeyCode.DELETE) {
            model.revoquer();
        } else {
            return;
        }
        event.consume();
    }
}
