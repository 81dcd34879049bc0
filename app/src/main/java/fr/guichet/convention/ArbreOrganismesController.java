package fr.guichet.convention;

import fr.guichet.common.fx.Branche;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Function;

/** The organismes found, each unfolding into its lines, and the line chosen among them. */
public final class ArbreOrganismesController {

    @FXML private TreeTableView<Rangee> arbre;
    @FXML private TreeTableColumn<Rangee, String> libelle;
    @FXML private TreeTableColumn<Rangee, String> identifiant;
    @FXML private TreeTableColumn<Rangee, String> signataire;
    @FXML private TreeTableColumn<Rangee, String> type;
    @FXML private TreeTableColumn<Rangee, String> origine;

    private final ListeOrganismesViewModel model;
    private boolean remplissage;

    ArbreOrganismesController(ListeOrganismesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        montrer(libelle, Rangee::libelle);
        montrer(identifiant, Rangee::identifiant);
        montrer(signataire, Rangee::signataire);
        montrer(type, Rangee::type);
        montrer(origine, Rangee::origine);
        origine.setCellFactory(_ -> new CelluleOrigine());
        model.organismesProperty().addListener((_, _, _) -> remplir());
        model.selectionProperty().addListener((_, _, ligne) -> choisir(ligne));
        arbre.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, choisi) -> retenir(choisi));
        remplir();
    }

    /** The keyboard comes back where it was. */
    void reprendre() {
        arbre.requestFocus();
    }

    /** The keyboard comes from the search: to the first line, where none is chosen. */
    void entrer() {
        if (arbre.getExpandedItemCount() > 0) {
            arbre.requestFocus();
            if (arbre.getSelectionModel().isEmpty()) {
                arbre.getSelectionModel().selectFirst();
            }
        }
    }

    private static void montrer(
            TreeTableColumn<Rangee, String> colonne, Function<Rangee, String> texte) {
        colonne.setCellValueFactory(
                c -> new ReadOnlyStringWrapper(texte.apply(c.getValue().getValue())));
    }

    private void remplir() {
        remplissage = true;
        var racine = new TreeItem<Rangee>();
        racine.setExpanded(true);
        racine.getChildren()
                .setAll(
                        model.organismesProperty().get().stream()
                                .map(ArbreOrganismesController::branche)
                                .toList());
        if (model.deplier()) {
            racine.getChildren().forEach(branche -> branche.setExpanded(true));
        }
        arbre.setRoot(racine);
        remplissage = false;
        choisir(model.selectionProperty().get());
    }

    private static Branche<Rangee> branche(Organisme organisme) {
        var tete = Rangee.de(organisme);
        return new Branche<>(
                tete,
                !tete.groupe(),
                () -> organisme.lignes().stream().map(ligne -> new Rangee(organisme, ligne)));
    }

    private void retenir(TreeItem<Rangee> choisi) {
        if (!remplissage) {
            model.selectionProperty().set(choisi == null ? null : choisi.getValue().ligne());
        }
    }

    private void choisir(LigneConvention ligne) {
        var choisi = arbre.getSelectionModel().getSelectedItem();
        if (ligne == null || choisi != null && ligne.equals(choisi.getValue().ligne())) {
            return;
        }
        for (var branche : arbre.getRoot().getChildren()) {
            if (branche.getValue().organisme().lignes().contains(ligne)) {
                var item = trouver(branche, ligne);
                branche.setExpanded(true);
                arbre.getSelectionModel().select(item);
                arbre.scrollTo(Math.max(0, arbre.getRow(item) - 2));
                return;
            }
        }
    }

    private static TreeItem<Rangee> trouver(TreeItem<Rangee> branche, LigneConvention ligne) {
        return branche.isLeaf()
                ? branche
                : branche.getChildren().stream()
                        .filter(item -> ligne.equals(item.getValue().ligne()))
                        .findFirst()
                        .orElse(branche);
    }

    /** Who the line comes from; what the practice wrote itself bears a pencil beside the words. */
    private static final class CelluleOrigine extends TreeTableCell<Rangee, String> {

        private final FontIcon crayon = new FontIcon("fth-edit-3");

        @Override
        protected void updateItem(String texte, boolean empty) {
            super.updateItem(texte, empty);
            var rangee = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : texte);
            setGraphic(!empty && rangee != null && rangee.manuelle() ? crayon : null);
        }
    }
}
