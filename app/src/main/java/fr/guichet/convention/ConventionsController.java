package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The « Conventions » tab: the list above, the sixteen fields below. */
public final class ConventionsController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination RETABLIR = KeyCombination.valueOf("Shortcut+Z");

    @FXML private Parent racine;
    @FXML private Pane hoteListe;
    @FXML private Pane hoteFiche;
    @FXML private Pane bandeau;
    @FXML private Label supprimee;
    @FXML private Pane boutonsListe;
    @FXML private Pane boutonsEdition;
    @FXML private Button modifier;
    @FXML private Button supprimer;

    private final ConventionsViewModel model;
    private final Fenetres fenetres;
    private final ListeOrganismesController liste;

    public ConventionsController(ConventionsViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
        this.liste = new ListeOrganismesController(model.liste());
    }

    @FXML
    private void initialize() {
        hoteListe.getChildren().setAll(Views.<Parent>load(liste));
        hoteFiche
                .getChildren()
                .setAll(Views.<Parent>load(new FicheConventionController(model.fiche())));
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

    private void montrerSupprimee(LigneConvention ligne) {
        Noeuds.montrerSi(ligne != null, bandeau);
        supprimee.setText(ligne == null ? "" : Messages.text("convention.supprimee", ligne.nom()));
    }

    @FXML
    private void touche(KeyEvent event) {
        boolean edition = model.fiche().editionProperty().get();
        if (CHERCHER.match(event) && !edition) {
            liste.chercher();
        } else if (VALIDER.match(event) && edition) {
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

    @FXML
    private void importer() {
        model.importer();
    }

    @FXML
    private void historique() {
        model.historique();
    }

    @FXML
    private void doublons() {
        model.doublons();
    }

    @FXML
    private void reinitialiser() {
        model.preparerReinitialisation(pertes ->
                fenetres.ouvrir(
                                racine.getScene().getWindow(),
                                "reinitialisation",
                                Fenetres.titre(Messages.text("convention.reinitialiser")),
                                Views.load(new ReinitialisationController(pertes)))
                        .show());
    }
}
