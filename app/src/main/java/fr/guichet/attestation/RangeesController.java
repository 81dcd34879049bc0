package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.couverture.Periodes;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.time.LocalDateTime;
import java.util.function.Consumer;

/** The history of an attestation, or the basket of a patient's file. */
public final class RangeesController {

    @FXML private Pane racine;
    @FXML private Label aide;
    @FXML private TableView<Attestation> table;
    @FXML private Button voir;
    @FXML private Button restaurer;
    @FXML private Button vider;

    private final RangeesViewModel model;
    private final FenetresAttestation fenetres;

    public RangeesController(RangeesViewModel model, FenetresAttestation fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    /** What its window is called. */
    public static String titre(RangeesViewModel model) {
        return Fenetres.titre(
                Messages.text(
                        model.estCorbeille()
                                ? "attestation.corbeille.titre"
                                : "attestation.historique.titre"));
    }

    @FXML
    private void initialize() {
        ColonnesTexte.ajouter(table, titre("libelle"), 230, Attestation::libelle);
        ColonnesTexte.ajouter(table, titre("droits"), 290, a -> Periodes.texte(a.droits()));
        ColonnesTexte.ajouter(table, titre("recue"), 120, a -> jour(a.recueLe()));
        if (model.estCorbeille()) {
            ColonnesTexte.ajouter(table, titre("retiree"), 120, a -> jour(a.retireeLe()));
        }
        aide.setText(
                model.estCorbeille()
                        ? Messages.text("attestation.corbeille.aide", Menage.JOURS)
                        : Messages.text("attestation.historique.aide"));
        table.setItems(model.liste());
        table.setPlaceholder(Noeuds.paragraphe(Messages.text("attestation.corbeille.vide")));
        var rien = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        voir.disableProperty().bind(rien);
        restaurer.disableProperty().bind(rien);
        vider.disableProperty().bind(Bindings.isEmpty(model.liste()));
        Noeuds.montrerSi(model.estCorbeille(), restaurer, vider);
        table.getSelectionModel().selectFirst();
        Noeuds.viser(table);
    }

    private static String jour(LocalDateTime instant) {
        return Nombres.texte(instant.toLocalDate());
    }

    private static String titre(String colonne) {
        return Messages.text("attestation.colonne." + colonne);
    }

    @FXML
    private void touche(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            voir();
            event.consume();
        }
    }

    @FXML
    private void clic(MouseEvent event) {
        if (event.getClickCount() == 2) {
            voir();
        }
    }

    @FXML
    private void voir() {
        choisie(attestation -> fenetres.voir(model.visionneuse(attestation)));
    }

    @FXML
    private void restaurer() {
        choisie(model::restaurer);
    }

    @FXML
    private void vider() {
        model.vider();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }

    private void choisie(Consumer<Attestation> action) {
        var attestation = table.getSelectionModel().getSelectedItem();
        if (attestation != null) {
            action.accept(attestation);
        }
    }
}
