package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The regroupements, or the correspondances: the list above, its few fields below. */
public final class AnnexeController<T> {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination RETABLIR = KeyCombination.valueOf("Shortcut+Z");

    @FXML private Pane hoteListe;
    @FXML private Pane hoteFiche;
    @FXML private Pane bandeau;
    @FXML private Label supprimee;
    @FXML private Pane boutonsListe;
    @FXML private Pane boutonsEdition;
    @FXML private Button modifier;
    @FXML private Button supprimer;

    private final AnnexeViewModel<T> model;
    private final ListeAnnexeController<T> liste;

    public AnnexeController(AnnexeViewModel<T> model) {
        this.model = model;
        this.liste = new ListeAnnexeController<>(model);
    }

    @FXML
    private void initialize() {
        hoteListe.getChildren().setAll(Views.<Parent>load(liste));
        hoteFiche
                .getChildren()
                .setAll(
                        Views.<Parent>load(
                                new FicheAnnexeController<>(
                                        model.fiche(), model.annexe().saisies())));
        var edition = model.fiche().editionProperty();
        hoteListe.disableProperty().bind(edition);
        edition.subscribe(enCours -> {
            Noeuds.montrerSi(!enCours, boutonsListe);
            Noeuds.montrerSi(enCours, boutonsEdition);
        });
        edition.addListener((_, enCours, _) -> {
            if (enCours) {
                liste.reprendre();
            }
        });
        var aucune = model.liste().selectionProperty().isNull();
        modifier.disableProperty().bind(aucune);
        supprimer.disableProperty().bind(aucune);
        model.supprimeeProperty().subscribe(this::montrerSupprimee);
    }

    private void montrerSupprimee(LigneAnnexe<T> ligne) {
        Noeuds.montrerSi(ligne != null, bandeau);
        supprimee.setText(
                ligne == null ? "" : Messages.text("convention.supprimee", model.nom(ligne)));
    }

    @FXML
    private void touche(KeyEvent event) {
        boolean edition = model.fiche().editionProperty().get();
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
                || event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
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
