package fr.guichet.convention;

import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.ListeCherchee;
import fr.guichet.common.fx.MenuImpression;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The regroupements, or the correspondances, under the field that searches them. */
public final class ListeAnnexeController<T> implements RetouchesController.Liste {

    /** Pixels a column takes for each part of its width. */
    private static final int PART = 9;

    @FXML private TextField recherche;
    @FXML private Label compteur;
    @FXML private MenuImpression impression;
    @FXML private TableView<LigneAnnexe<T>> table;
    @FXML private Label vide;

    private final AnnexeViewModel<T> model;

    public ListeAnnexeController(AnnexeViewModel<T> model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var liste = model.liste();
        recherche.textProperty().bindBidirectional(liste.rechercheProperty());
        compteur.textProperty().bind(liste.compteurProperty());
        impression.servir(liste::imprimer, liste::enregistrerPdf);
        vide.textProperty().bind(liste.videProperty());
        // Under this name the widths of its columns are kept: the two lists share a window.
        table.setId(model.annexe().sorte().table());
        table.setAccessibleText(model.annexe().titre());
        for (var colonne : model.annexe().colonnes()) {
            ColonnesTexte.ajouter(
                    table, colonne.titre(), (int) colonne.poids() * PART, colonne.texte());
        }
        table.setItems(liste.lignes());
        Liaison.choix(table, liste.selectionProperty());
        ListeCherchee.descendre(recherche, table);
    }

    @Override
    public void chercher() {
        ListeCherchee.viser(recherche);
    }

    @Override
    public void reprendre() {
        table.requestFocus();
    }

    @FXML
    private void touche(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.modifier();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.supprimer();
            event.consume();
        }
    }
}
