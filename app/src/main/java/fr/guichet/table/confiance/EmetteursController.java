package fr.guichet.table.confiance;

import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import java.util.List;

/** The tab « Émetteurs de confiance »: the keys, or what they are while there is none. */
public final class EmetteursController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPIER = KeyCombination.valueOf("Shortcut+C");

    @FXML private Node racine;
    @FXML private Node explication;
    @FXML private Node liste;
    @FXML private Pane hoteCles;
    @FXML private Button renommer;
    @FXML private Button copier;
    @FXML private Button revoquer;
    @FXML private Button reaccepter;

    private final EmetteursViewModel model;
    private final Fenetres fenetres;
    private final ClesController cles;

    public EmetteursController(EmetteursViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
        cles = new ClesController(model);
    }

    @FXML
    private void initialize() {
        hoteCles.getChildren().setAll(Views.<Parent>load(cles));
        var choisie = model.selectionProperty();
        for (var bouton : List.of(renommer, copier, revoquer)) {
            bouton.disableProperty().bind(choisie.isNull());
        }
        choisie.map(CleDeConfiance::revoquee)
                .orElse(false)
                .subscribe(revoquee -> {
                    Noeuds.montrerSi(!revoquee, revoquer);
                    Noeuds.montrerSi(revoquee, reaccepter);
                });
        model.videProperty()
                .subscribe(vide -> {
                    Noeuds.montrerSi(vide, explication);
                    Noeuds.montrerSi(!vide, liste);
                });
        model.charger();
    }

    @FXML
    private void ajouter() {
        fenetres.ouvrir(
                        racine.getScene().getWindow(),
                        "ajout-cle",
                        AjoutCleController.titre(),
                        Views.load(new AjoutCleController(model.ajouter())))
                .show();
    }

    @FXML
    private void renommer() {
        cles.renommer();
    }

    @FXML
    private void copier() {
        var contenu = new ClipboardContent();
        contenu.putString(model.selectionProperty().get().cle().empreinteLisible());
        Clipboard.getSystemClipboard().setContent(contenu);
    }

    @FXML
    private void revoquer() {
        model.revoquer();
    }

    @FXML
    private void reaccepter() {
        model.reaccepter();
    }

    @FXML
    private void touche(KeyEvent event) {
        if (CHERCHER.match(event)) {
            cles.chercher();
        } else if (cles.enMain() && COPIER.match(event)) {
            copier.fire();
        } else if (cles.enMain() && event.getCode() == KeyCode.DELETE) {
            model.revoquer();
        } else {
            return;
        }
        event.consume();
    }
}
