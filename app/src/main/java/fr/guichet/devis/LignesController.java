package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Completion;
import fr.guichet.common.fx.Liaison;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.valeur.Euros;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Function;

/** The acts of a devis: the list, the chosen one in the form below, and the totals. */
public final class LignesController {

    @FXML private TableView<LigneViewModel> actes;
    @FXML private TableColumn<LigneViewModel, String> colonneDents;
    @FXML private TableColumn<LigneViewModel, String> colonneCode;
    @FXML private TableColumn<LigneViewModel, String> colonneLibelle;
    @FXML private TableColumn<LigneViewModel, String> colonnePanier;
    @FXML private TableColumn<LigneViewModel, String> colonneHonoraires;
    @FXML private TableColumn<LigneViewModel, String> colonneBase;
    @FXML private TableColumn<LigneViewModel, String> colonneAmo;
    @FXML private TableColumn<LigneViewModel, String> colonneAmc;
    @FXML private TableColumn<LigneViewModel, String> colonneReste;
    @FXML private TableColumn<LigneViewModel, String> colonneMotif;
    @FXML private TextField dents;
    @FXML private TextField code;
    @FXML private TextField libelle;
    @FXML private TextField honoraires;
    @FXML private TextField base;
    @FXML private Button retirer;
    @FXML private Button reprendre;
    @FXML private Label detail;
    @FXML private Label totalHonoraires;
    @FXML private Label totalAmo;
    @FXML private Label totalAmc;
    @FXML private Label totalReste;
    @FXML private Label manque;

    private final DevisViewModel model;
    private final LignesViewModel lignes;

    LignesController(DevisViewModel model) {
        this.model = model;
        lignes = model.lignes();
    }

    @FXML
    private void initialize() {
        actes.setItems(lignes.lignes());
        Liaison.choix(actes, lignes.choisieProperty());
        colonne(colonneDents, LigneViewModel::dentsProperty);
        colonne(colonneCode, LigneViewModel::codeProperty);
        colonne(colonneLibelle, LigneViewModel::libelleProperty);
        colonne(colonnePanier, l -> l.panierProperty().map(PanierConnu::libelle));
        colonne(colonneHonoraires, LigneViewModel::honorairesProperty);
        colonne(colonneBase, LigneViewModel::baseProperty);
        colonne(colonneAmo, l -> l.estimeeProperty().map(e -> montant(e.amo())));
        colonne(colonneAmc, l -> l.estimeeProperty().map(e -> montant(e.amc())));
        colonne(colonneReste, l -> l.estimeeProperty().map(e -> montant(e.reste())));
        colonne(colonneMotif, l -> l.estimeeProperty().map(LigneEstimee::motif));
        lierFormulaire();
        total(totalHonoraires, LigneEstimee::honoraires);
        total(totalAmo, LigneEstimee::amo);
        total(totalAmc, LigneEstimee::amc);
        total(totalReste, LigneEstimee::reste);
        Noeuds.phrase(manque, model.totalProperty().map(LigneEstimee::motif).orElse(""));
    }

    private void lierFormulaire() {
        var choisie = lignes.choisieProperty();
        champ(dents, LigneViewModel::dentsProperty);
        champ(code, LigneViewModel::codeProperty);
        champ(libelle, LigneViewModel::libelleProperty);
        champ(honoraires, LigneViewModel::honorairesProperty);
        champ(base, LigneViewModel::baseProperty);
        Completion.aider(
                code, lignes::chercher, ActeCcam::presentation, acte -> code.setText(acte.code()));
        retirer.disableProperty().bind(choisie.isNull());
        reprendre.disableProperty().bind(lignes.reprenable().not());
        Noeuds.phrase(
                detail,
                choisie.flatMap(LigneViewModel::estimeeProperty)
                        .map(LignesController::detail)
                        .orElse(""));
    }

    private void champ(TextField saisie, Function<LigneViewModel, StringProperty> champ) {
        Liaison.lier(lignes.choisieProperty(), champ::apply, saisie.textProperty(), "");
        saisie.disableProperty().bind(lignes.choisieProperty().isNull());
    }

    private static void colonne(
            TableColumn<LigneViewModel, String> colonne,
            Function<LigneViewModel, ObservableValue<String>> valeur) {
        colonne.setCellValueFactory(ligne -> valeur.apply(ligne.getValue()));
    }

    private void total(Label label, Function<LigneEstimee, Euros> montant) {
        label.textProperty()
                .bind(model.totalProperty().map(t -> montant(montant.apply(t))).orElse("–"));
    }

    private static String montant(Euros montant) {
        return montant == null ? "–" : montant.toString();
    }

    private static String detail(LigneEstimee ligne) {
        return ligne.detail().isEmpty()
                ? ligne.motif()
                : Messages.text("devis.detail", String.join(" ", ligne.detail()));
    }

    /** The keyboard begins in the code of the line. */
    void commencer() {
        Noeuds.viser(code);
    }

    @FXML
    private void ajouter() {
        lignes.ajouter();
        commencer();
    }

    @FXML
    private void retirer() {
        lignes.retirer();
    }

    @FXML
    private void reprendre() {
        lignes.reprendre();
    }

    /** Enter in a field, or in the list, goes on to the next act. */
    @FXML
    private void toucheActes(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            lignes.retirer();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            ajouter();
            event.consume();
        }
    }
}
