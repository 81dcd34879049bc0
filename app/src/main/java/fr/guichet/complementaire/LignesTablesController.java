package fr.guichet.complementaire;

import fr.guichet.convention.LigneConvention;

import javafx.fxml.FXML;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.function.Consumer;

/** The lines of the tables that a new record may be filled from, under their search. */
public final class LignesTablesController {

    @FXML private TextField recherche;
    @FXML private ListView<LigneConvention> lignes;

    private final LignesTablesViewModel model;
    private final Consumer<LigneConvention> prendre;

    /**
     * @param prendre told the line that Enter or a double click takes
     */
    LignesTablesController(LignesTablesViewModel model, Consumer<LigneConvention> prendre) {
        this.model = model;
        this.prendre = prendre;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        lignes.setItems(model.lignes());
        lignes.setCellFactory(_ -> new CelluleLigne());
    }

    /** The keyboard begins in the search. */
    void commencer() {
        recherche.requestFocus();
    }

    /** Down from the search enters the lines found; Enter takes the first. */
    @FXML
    private void toucheRecherche(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            lignes.getSelectionModel().selectFirst();
            if (event.getCode() == KeyCode.DOWN) {
                lignes.requestFocus();
            } else {
                prendre();
            }
        }
    }

    @FXML
    private void toucheLignes(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            prendre();
        }
    }

    @FXML
    private void clicLignes(MouseEvent event) {
        if (event.getClickCount() == 2) {
            prendre();
        }
    }

    private void prendre() {
        var ligne = lignes.getSelectionModel().getSelectedItem();
        if (ligne != null) {
            prendre.accept(ligne);
        }
    }

    private static final class CelluleLigne extends ListCell<LigneConvention> {
        @Override
        protected void updateItem(LigneConvention ligne, boolean empty) {
            super.updateItem(ligne, empty);
            setText(empty || ligne == null ? null : ligne.nom());
        }
    }
}
