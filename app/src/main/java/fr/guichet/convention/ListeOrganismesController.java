package fr.guichet.convention;

import fr.guichet.common.fx.ListeCherchee;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The list of the organismes, under the field that searches it and the state of the tables. */
public final class ListeOrganismesController implements RetouchesController.Liste {

    @FXML private TextField recherche;
    @FXML private Label compteur;
    @FXML private Pane hoteTables;
    @FXML private Pane hoteArbre;
    @FXML private MenuImpression impression;
    @FXML private Label reste;

    private final ListeOrganismesViewModel model;
    private final ArbreOrganismesController arbre;

    public ListeOrganismesController(ListeOrganismesViewModel model) {
        this.model = model;
        arbre = new ArbreOrganismesController(model);
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        compteur.textProperty().bind(model.compteurProperty());
        hoteTables.getChildren().add(Views.load(new EtatTablesController(model.tables())));
        hoteArbre.getChildren().add(Views.<Parent>load(arbre));
        impression.servir(model::imprimer, model::enregistrerPdf);
        Noeuds.phrase(reste, model.resteProperty());
    }

    @Override
    public void chercher() {
        ListeCherchee.viser(recherche);
    }

    @Override
    public void reprendre() {
        arbre.reprendre();
    }

    /** Down from the search enters the list. */
    @FXML
    private void descendre(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            arbre.entrer();
        }
    }
}
