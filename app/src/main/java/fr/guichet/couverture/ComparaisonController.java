package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Decisions compared: what differs in words, then all of them side by side. */
public final class ComparaisonController {

    private static final double PART_DU_LIBELLE = 21;

    @FXML private VBox constats;
    @FXML private GridPane tableau;

    void montrer(List<ConstatRejeu> nouveaux, List<String> titres, List<LigneRejeu> lignes) {
        constats.getChildren()
                .setAll(nouveaux.stream().map(ComparaisonController::constat).toList());
        tableau.getChildren().clear();
        tableau.getColumnConstraints().clear();
        colonnes(titres);
        for (int rang = 0; rang < lignes.size(); rang++) {
            ligne(rang + 1, lignes.get(rang), titres);
        }
    }

    private static Node constat(ConstatRejeu constat) {
        var texte = Noeuds.paragraphe(constat.texte());
        texte.setGraphic(
                new FontIcon(constat.pareil() ? "fth-check-circle" : "fth-alert-triangle"));
        var bloc = new VBox(texte);
        bloc.getStyleClass().addAll("constat", constat.pareil() ? "pareil" : "autre");
        constat.ecarts()
                .forEach(ecart -> bloc.getChildren().add(Noeuds.paragraphe(ecart, "ecart")));
        return bloc;
    }

    private void colonnes(List<String> titres) {
        largeur(PART_DU_LIBELLE);
        for (int colonne = 0; colonne < titres.size(); colonne++) {
            largeur((100 - PART_DU_LIBELLE) / titres.size());
            tableau.add(cellule(titres.get(colonne), "titre"), colonne + 1, 0);
        }
    }

    private void largeur(double part) {
        var colonne = new ColumnConstraints();
        colonne.setPercentWidth(part);
        tableau.getColumnConstraints().add(colonne);
    }

    private void ligne(int rang, LigneRejeu ligne, List<String> titres) {
        var styles = ligne.change() ? List.of("change") : List.<String>of();
        var tete = cellule(ligne.titre(), "libelle");
        tete.getStyleClass().addAll(styles);
        tableau.add(tete, 0, rang);
        for (int colonne = 0; colonne < ligne.valeurs().size(); colonne++) {
            var valeur = ligne.valeurs().get(colonne);
            var cellule = cellule(valeur);
            cellule.getStyleClass().addAll(styles);
            // Read out of its place, a cell says which it is.
            cellule.setAccessibleText(
                    Messages.text("rejeu.cellule", ligne.libelle(), titres.get(colonne), valeur));
            tableau.add(cellule, colonne + 1, rang);
        }
    }

    private static Label cellule(String texte, String... styles) {
        var cellule = Noeuds.paragraphe(texte, styles);
        cellule.getStyleClass().add("cellule");
        cellule.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cellule;
    }
}
