package fr.guichet.devis;

import fr.guichet.common.Nombres;
import fr.guichet.common.fx.Defilement;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The tab « Devis »: which one, what is in it, Valider and Annuler. */
public final class DevisDuPatientController {

    private static final KeyCombination VALIDER = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination IMPRIMER = KeyCombination.valueOf("Shortcut+P");

    @FXML private BorderPane racine;
    @FXML private ComboBox<Devis> choix;
    @FXML private Button dupliquer;
    @FXML private Button supprimer;
    @FXML private Button imprimer;
    @FXML private Button pdf;
    @FXML private ScrollPane defilement;
    @FXML private VBox contenu;
    @FXML private Label vide;
    @FXML private Label message;
    @FXML private Button annuler;
    @FXML private Button valider;

    private final DevisDuPatientViewModel model;
    private final LignesController lignes;

    public DevisDuPatientController(DevisDuPatientViewModel model) {
        this.model = model;
        lignes = new LignesController(model.enMain());
    }

    @FXML
    private void initialize() {
        contenu.getChildren()
                .addAll(
                        Views.<Parent>load(new EnTeteDevisController(model.enMain())),
                        Views.<Parent>load(lignes));
        Defilement.suivre(defilement);
        choix.setConverter(Libelles.de(DevisDuPatientController::libelle));
        choix.setItems(model.liste());
        choix.valueProperty().addListener((_, _, devis) -> choisir(devis));
        model.courantProperty().subscribe(this::montrer);
        var aucun = model.courantProperty().isNull();
        for (var bouton : new Button[] {dupliquer, supprimer, imprimer, pdf, valider, annuler}) {
            bouton.disableProperty().bind(aucun);
        }
        contenu.disableProperty().bind(model.occupeProperty());
        Noeuds.phrase(message, model.messageProperty());
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        Noeuds.quandMontre(racine, model::revenir);
    }

    private void montrer(Devis devis) {
        choix.setValue(devis);
        Noeuds.montrerSi(devis != null, contenu);
        Noeuds.montrerSi(devis == null, vide);
    }

    /** A choice that is refused, for something typed would be lost, is put back. */
    private void choisir(Devis devis) {
        model.choisir(devis);
        var courant = model.courantProperty().get();
        if (devis != null && !devis.equals(courant)) {
            choix.setValue(courant);
        }
    }

    private static String libelle(Devis devis) {
        return devis.libelle().isBlank()
                ? Nombres.texte(devis.jour())
                : Nombres.texte(devis.jour()) + " – " + devis.libelle();
    }

    private void touche(KeyEvent event) {
        if (VALIDER.match(event)) {
            model.valider();
            event.consume();
        } else if (IMPRIMER.match(event)) {
            model.imprimer();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.annuler();
            event.consume();
        }
    }

    @FXML
    private void nouveau() {
        model.nouveau();
        lignes.commencer();
    }

    @FXML
    private void dupliquer() {
        model.dupliquer();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }

    @FXML
    private void imprimer() {
        model.imprimer();
    }

    @FXML
    private void enregistrerPdf() {
        model.enregistrerPdf();
    }

    @FXML
    private void annuler() {
        model.annuler();
    }

    @FXML
    private void valider() {
        model.valider();
    }
}
