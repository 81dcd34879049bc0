package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.convention.ressemblance.CoteACote.Rang;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

import java.util.function.Function;

/** The lines that look like one organisme, side by side, and the two things to do with them. */
public final class GroupeController {

    private static final PseudoClass AUTRE = PseudoClass.getPseudoClass("autre");

    @FXML private Pane contenu;
    @FXML private Label nom;
    @FXML private Label raison;
    @FXML private Pane numeros;
    @FXML private TableView<Rang> comparaison;
    @FXML private Label autres;
    @FXML private ComboBox<String> libelle;
    @FXML private Button rapprocher;
    @FXML private Button separer;

    private final GroupeViewModel model;

    public GroupeController(GroupeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        libelle.setItems(model.libelles());
        libelle.valueProperty().bindBidirectional(model.libelleProperty());
        rapprocher.disableProperty().bind(model.rapprochableProperty().not());
        model.numeros().addListener((Observable _) -> montrerNumeros());
        model.groupeProperty().subscribe(this::montrer);
    }

    private void montrer(Ressemblance groupe) {
        contenu.setVisible(groupe != null);
        if (groupe == null) {
            return;
        }
        boolean liee = groupe.rapprochement() != null;
        nom.setText(groupe.nom());
        raison.setText(model.raison());
        rapprocher.setText(
                Messages.text(
                        groupe.genre() == Genre.MEME_NUMERO
                                ? "ressemblance.nommer"
                                : liee ? "ressemblance.renommer" : "ressemblance.rapprocher"));
        Noeuds.montrerSi(liee, separer);
        comparer(CoteACote.de(groupe.lignes()));
        montrerNumeros();
    }

    private void montrerNumeros() {
        Noeuds.montrerSi(!model.numeros().isEmpty(), numeros);
        numeros.getChildren()
                .setAll(
                        model.numeros().stream()
                                .map(choix -> {
                                    var coche = new CheckBox(choix.numero().ecrit());
                                    coche.selectedProperty().bindBidirectional(choix.retenu());
                                    return coche;
                                })
                                .toList());
    }

    private void comparer(CoteACote lignes) {
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

    @FXML
    private void rapprocher() {
        model.rapprocher();
    }

    @FXML
    private void separer() {
        model.separer();
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
