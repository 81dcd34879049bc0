package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.convention.ressemblance.CoteACote.Rang;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.function.Function;

/** Lines side by side, a column each; what differs is named, and bold where it does. */
public final class CoteACoteController {

    private static final PseudoClass AUTRE = PseudoClass.getPseudoClass("autre");

    @FXML private TableView<Rang> comparaison;
    @FXML private Label autres;

    void montrer(CoteACote lignes) {
        comparaison.getColumns().clear();
        ajouter("ressemblance.champ", 186, rang -> rang.champ().libelle());
        ajouter(
                "ressemblance.ecart",
                146,
                rang -> Messages.text("ressemblance.ecart." + rang.ecart().name()));
        for (int i = 0; i < lignes.colonnes().size(); i++) {
            var ligne = lignes.colonnes().get(i);
            var origine =
                    ligne.manuelle() ? Messages.text("ressemblance.cabinet") : ligne.emetteur();
            var colonne =
                    new TableColumn<Rang, Valeur>(
                            Messages.text("ressemblance.ligne", i + 1, origine));
            int rangDeColonne = i;
            colonne.setPrefWidth(170);
            colonne.setSortable(false);
            colonne.setCellValueFactory(c ->
                    new ReadOnlyObjectWrapper<>(
                            new Valeur(
                                    c.getValue().valeurs().get(rangDeColonne),
                                    c.getValue().autre(rangDeColonne))));
            colonne.setCellFactory(_ -> new CelluleValeur());
            comparaison.getColumns().add(colonne);
        }
        comparaison.setItems(FXCollections.observableArrayList(lignes.rangs()));
        autres.setText(
                lignes.autres() == 0
                        ? ""
                        : Messages.count("ressemblance.autresLignes", lignes.autres()));
        Noeuds.montrerSi(lignes.autres() > 0, autres);
    }

    private void ajouter(String cle, int largeur, Function<Rang, String> texte) {
        var colonne = new TableColumn<Rang, String>(Messages.text(cle));
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setCellValueFactory(c -> new ReadOnlyStringWrapper(texte.apply(c.getValue())));
        comparaison.getColumns().add(colonne);
    }

    /** A value, and whether it is other than the first line's. */
    private record Valeur(String texte, boolean autre) {

        /** What is missing where another line has something is said too. */
        String montre() {
            return texte == null && autre ? Messages.text("convention.perte.vide") : texte;
        }
    }

    private static final class CelluleValeur extends TableCell<Rang, Valeur> {

        CelluleValeur() {
            getStyleClass().add("valeur-comparee");
        }

        @Override
        protected void updateItem(Valeur valeur, boolean empty) {
            super.updateItem(valeur, empty);
            setText(empty || valeur == null ? null : valeur.montre());
            pseudoClassStateChanged(AUTRE, !empty && valeur != null && valeur.autre());
        }
    }
}
