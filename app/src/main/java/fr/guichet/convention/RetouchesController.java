package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Changes the lines of a table by hand: the list above, the fields of the one chosen below. */
public final class RetouchesController<L extends Ligne<?>> {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination RETABLIR = KeyCombination.valueOf("Shortcut+Z");

    /** The controller of the list, as the keyboard reaches it. */
    interface Liste {

        /** The keyboard goes to the search. */
        void chercher();

        /** The keyboard comes back to the list. */
        void reprendre();
    }

    @FXML private Pane hoteListe;
    @FXML private Pane hoteFiche;
    @FXML private Pane bandeau;
    @FXML private Label supprimee;
    @FXML private Pane boutonsListe;
    @FXML private Pane boutonsEdition;
    @FXML private Button modifier;
    @FXML private Button supprimer;

    private final RetouchesViewModel<?, L> model;
    private final Liste liste;
    private final Object fiche;
    private final Node[] autresGestes;

    /**
     * @param fiche the controller of the fields
     * @param autresGestes what the table offers beside, at the end of the bar
     */
    RetouchesController(
            RetouchesViewModel<?, L> model, Liste liste, Object fiche, Node... autresGestes) {
        this.model = model;
        this.liste = liste;
        this.fiche = fiche;
        this.autresGestes = autresGestes;
    }

    @FXML
    private void initialize() {
        hoteListe.getChildren().setAll(Views.<Parent>load(liste));
        hoteFiche.getChildren().setAll(Views.<Parent>load(fiche));
        boutonsListe.getChildren().addAll(autresGestes);
        var edition = model.editionProperty();
        hoteListe.disableProperty().bind(edition);
        Noeuds.montrerTantQue(edition.not(), boutonsListe);
        Noeuds.montrerTantQue(edition, boutonsEdition);
        edition.addListener((_, enCours, _) -> {
            if (enCours) {
                liste.reprendre();
            }
        });
        var aucune = model.choisieProperty().map(_ -> false).orElse(true);
        modifier.disableProperty().bind(aucune);
        supprimer.disableProperty().bind(aucune);
        model.supprimeeProperty().subscribe(this::montrerSupprimee);
    }

    private void montrerSupprimee(L ligne) {
        Noeuds.montrerSi(ligne != null, bandeau);
        supprimee.setText(
                ligne == null ? "" : Messages.text("convention.supprimee", model.nom(ligne)));
    }

    @FXML
    private void touche(KeyEvent event) {
        boolean edition = model.editionProperty().get();
        if (CHERCHER.match(event) && !edition) {
            liste.chercher();
        } else if (edition && valide(event)) {
            model.valider();
        } else if (RETABLIR.match(event) && !edition) {
            model.retablir();
        } else if (event.getCode() == KeyCode.ESCAPE && edition) {
            model.annuler();
        } else {
            return;
        }
        event.consume();
    }

    /** No default button here: the tabs of a window would take Enter from one another. */
    private static boolean valide(KeyEvent event) {
        return VALIDER.match(event)
                || event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button);
    }

    @FXML
    private void ajouter() {
        model.ajouter();
    }

    @FXML
    private void modifier() {
        model.modifier();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }

    @FXML
    private void retablir() {
        model.retablir();
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void annuler() {
        model.annuler();
    }
}
