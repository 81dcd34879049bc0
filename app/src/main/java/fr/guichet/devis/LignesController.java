package fr.guichet.devis;

import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.Views;
import fr.guichet.common.valeur.Euros;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import java.util.function.Function;

/** The acts of a devis: the list, the chosen one in the form below, and the totals. */
public final class LignesController {

    @FXML private Pane racine;
    @FXML private TableView<LigneViewModel> actes;
    @FXML private TableColumn<LigneViewModel, String> colonneDents;
    @FXML private TableColumn<LigneViewModel, String> colonneCode;
    @FXML private TableColumn<LigneViewModel, String> colonneLibelle;
    @FXML private TableColumn<LigneViewModel, String> colonnePanier;
    @FXML private TableColumn<LigneViewModel, String> colonneHonoraires;
    @FXML private TableColumn<LigneViewModel, String> colonneBase;
    @FXML private TableColumn<LigneViewModel, String> colonneTarif;
    @FXML private TableColumn<LigneViewModel, String> colonneAmo;
    @FXML private TableColumn<LigneViewModel, String> colonneAmc;
    @FXML private TableColumn<LigneViewModel, String> colonneReste;
    @FXML private TableColumn<LigneViewModel, String> colonneMotif;

    private final DevisViewModel model;
    private final LignesViewModel lignes;
    private final LigneController enMain;

    LignesController(DevisViewModel model) {
        this.model = model;
        lignes = model.lignes();
        enMain = new LigneController(lignes);
    }

    @FXML
    private void initialize() {
        actes.setItems(lignes.lignes());
        Liaison.choix(actes, lignes.choisieProperty());
        colonne(colonneDents, LigneViewModel::dentsProperty);
        colonne(colonneCode, LigneViewModel::codeProperty);
        colonne(colonneLibelle, LigneViewModel::libelleProperty);
        colonne(colonnePanier, l -> l.panierProperty().map(PanierConnu::libelle));
        colonne(colonneHonoraires, l -> l.honorairesProperty().map(LignesController::saisi));
        colonne(colonneBase, l -> l.baseProperty().map(LignesController::saisi));
        colonne(colonneTarif, l -> l.tarifConventionProperty().map(LignesController::saisi));
        lignes.tarifDemande().subscribe(colonneTarif::setVisible);
        estimee(colonneAmo, e -> LigneEstimee.texte(e.amo()));
        estimee(colonneAmc, e -> LigneEstimee.texte(e.amc()));
        estimee(colonneReste, e -> LigneEstimee.texte(e.reste()));
        estimee(colonneMotif, LigneEstimee::motif);
        racine.getChildren()
                .addAll(
                        Views.<Parent>load(enMain),
                        Views.<Parent>load(new TotalController(model.totalProperty())));
    }

    private static void estimee(
            TableColumn<LigneViewModel, String> colonne, Function<LigneEstimee, String> valeur) {
        colonne(colonne, ligne -> ligne.estimeeProperty().map(valeur));
    }

    private static void colonne(
            TableColumn<LigneViewModel, String> colonne,
            Function<LigneViewModel, ObservableValue<String>> valeur) {
        colonne.setCellValueFactory(ligne -> valeur.apply(ligne.getValue()));
    }

    /** An amount as it was typed, as the table shows it: « 500 » is « 500,00 € ». */
    private static String saisi(String texte) {
        return Euros.lire(texte).map(Euros::toString).orElse(texte);
    }

    /** The keyboard begins in the code of the line. */
    void commencer() {
        enMain.commencer();
    }

    /** Enter in the list goes on to the next act, as it does in the fields. */
    @FXML
    private void toucheActes(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            lignes.retirer();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            enMain.ajouter();
            event.consume();
        }
    }
}
