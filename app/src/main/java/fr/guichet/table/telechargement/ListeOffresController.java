package fr.guichet.table.telechargement;

import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.ListeCherchee;

import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The list of the organismes a source has tables of, under the field that searches it. */
public final class ListeOffresController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");

    @FXML private TextField recherche;
    @FXML private TableView<OffreViewModel> offres;
    @FXML private TableColumn<OffreViewModel, Boolean> cochee;
    @FXML private TableColumn<OffreViewModel, String> nom;
    @FXML private TableColumn<OffreViewModel, String> etat;
    @FXML private TableColumn<OffreViewModel, String> date;
    @FXML private TableColumn<OffreViewModel, String> taille;

    private final ListeOffresViewModel model;

    public ListeOffresController(ListeOffresViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        offres.setItems(model.montrees());
        Liaison.choix(offres, model.enMainProperty());
        cochee.setCellValueFactory(ligne -> ligne.getValue().cocheeProperty());
        cochee.setCellFactory(CheckBoxTableCell.forTableColumn(cochee));
        ColonnesTexte.montrer(nom, o -> o.offre().table().nom());
        ColonnesTexte.montrer(etat, o -> o.offre().etat());
        ColonnesTexte.montrer(date, o -> Nombres.texte(o.offre().table().date()));
        ColonnesTexte.montrer(taille, o -> Nombres.taille(o.offre().table().taille()));
        ListeCherchee.descendre(recherche, offres);
    }

    /** Space ticks the line in hand. */
    @FXML
    private void cocher(KeyEvent event) {
        var enMain = model.enMainProperty().get();
        if (event.getCode() == KeyCode.SPACE && enMain != null) {
            event.consume();
            enMain.cocheeProperty().set(!enMain.cocheeProperty().get());
        }
    }

    @FXML
    private void chercher(KeyEvent event) {
        if (CHERCHER.match(event)) {
            event.consume();
            ListeCherchee.viser(recherche);
        }
    }

    @FXML
    private void toutChoisir() {
        model.toutChoisir();
    }

    @FXML
    private void neRienChoisir() {
        model.neRienChoisir();
    }
}
