package fr.guichet.patient;

import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** « Détails sur le patient »: its head, its tabs, and Valider. */
public final class DossierController {

    private static final KeyCombination VALIDER =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    /** What fills the tabs that other features make. */
    public record Contenus(
            OngletDuPatientController.Contenu complementaire,
            OngletDuPatientController.Contenu devis) {}

    @FXML private Parent racine;
    @FXML private Pane entete;
    @FXML private TabPane onglets;
    @FXML private Tab assure;
    @FXML private Tab adresses;
    @FXML private Tab complementaire;
    @FXML private Tab devis;
    @FXML private Tab correspondants;
    @FXML private Tab famille;
    @FXML private Tab alarmes;
    @FXML private TextArea blocNotes;
    @FXML private Pane pied;
    @FXML private Label message;
    @FXML private Label statut;
    @FXML private Button annuler;
    @FXML private Button valider;

    private final DossierViewModel model;
    private final Contenus contenus;
    private final AssureController assureController;
    private OngletDuPatientController ongletComplementaire;
    private OngletDuPatientController ongletDevis;

    /**
     * @param contenus what fills the tabs of other features; null for a file without them
     */
    public DossierController(DossierViewModel model, Contenus contenus) {
        this.model = model;
        this.contenus = contenus;
        assureController = new AssureController(model.formulaire().assure());
    }

    @FXML
    private void initialize() {
        var formulaire = model.formulaire();
        assure.setContent(Views.load(assureController));
        adresses.setContent(Views.load(new AdressesController(formulaire.adresses())));
        correspondants.setContent(
                Views.load(new CorrespondantsController(formulaire.correspondants())));
        famille.setContent(
                Views.load(new FamilleController(formulaire.famille(), model::ouvrirProche)));
        famille.selectedProperty().subscribe(formulaire.famille()::montrer);
        alarmes.setContent(Views.load(new AlarmesController(formulaire.alarmes())));
        blocNotes.textProperty().bindBidirectional(formulaire.blocNotesProperty());
        entete.getChildren().setAll(Views.<Parent>load(new EnteteController(model)));
        lierAutres();
        lierPied();
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
    }

    /** Puts the cursor where a file begins, once it is on screen. */
    public void commencer() {
        racine.applyCss();
        onglets.getSelectionModel().select(assure);
        assureController.montrer(Anomalie.Champ.NOM);
    }

    /**
     * Shows the tab « Complémentaire » as soon as the file is there: what the desk opens it for.
     */
    public void arriverSurComplementaire() {
        ongletComplementaire.attendre();
    }

    /** Shows the tab « Devis » as soon as the file is there. */
    public void arriverSurDevis() {
        ongletDevis.attendre();
    }

    private void lierAutres() {
        if (contenus == null) {
            onglets.getTabs().removeAll(complementaire, devis);
            return;
        }
        ongletComplementaire = onglet(complementaire, contenus.complementaire());
        ongletDevis = onglet(devis, contenus.devis());
    }

    private OngletDuPatientController onglet(Tab tab, OngletDuPatientController.Contenu contenu) {
        return new OngletDuPatientController(
                tab, model.enregistreProperty(), contenu, this::commencer);
    }

    /** The tabs of other features have their own Valider and Annuler: ours give way. */
    private void lierPied() {
        var nous = complementaire.selectedProperty().or(devis.selectedProperty()).not();
        pied.visibleProperty().bind(nous);
        pied.managedProperty().bind(nous);
        valider.defaultButtonProperty().bind(nous);
        annuler.cancelButtonProperty().bind(nous);
        message.textProperty().bind(model.anomalieProperty().map(Anomalie::message).orElse(""));
        statut.textProperty().bind(model.statutProperty());
        model.anomalieProperty().subscribe(this::montrerAnomalie);
    }

    private void montrerAnomalie(Anomalie anomalie) {
        if (anomalie != null) {
            onglets.getSelectionModel().select(assure);
            assureController.montrer(anomalie.champ());
        }
    }

    private void touche(KeyEvent event) {
        if (VALIDER.match(event) && pied.isVisible()) {
            model.valider();
            event.consume();
        }
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void retour() {
        model.retour();
    }
}
