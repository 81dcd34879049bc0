package fr.guichet.patient;

import fr.guichet.common.fx.Views;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
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
import javafx.scene.layout.VBox;

import java.util.Objects;

/** « Détails sur le patient »: its head, its alarms, its tabs, and Valider. */
public final class DossierController {

    private static final KeyCombination VALIDER =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    @FXML private Parent racine;
    @FXML private Label identite;
    @FXML private Label details;
    @FXML private Pane bandeau;
    @FXML private VBox alarmesDuJour;
    @FXML private TabPane onglets;
    @FXML private Tab assure;
    @FXML private Tab adresses;
    @FXML private Tab complementaire;
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
    private final OngletComplementaire couvertures;
    private final AssureController assureController;
    private Long couverturesDe;
    private boolean surComplementaire;

    /**
     * @param couvertures makes the tab « Complémentaire » of the patient of that id; null for a
     *     file without it
     */
    public DossierController(DossierViewModel model, OngletComplementaire couvertures) {
        this.model = model;
        this.couvertures = couvertures;
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
        famille.setOnSelectionChanged(_ -> {
            if (famille.isSelected()) {
                formulaire.famille().charger();
            }
        });
        alarmes.setContent(Views.load(new AlarmesController(formulaire.alarmes())));
        blocNotes.textProperty().bindBidirectional(formulaire.blocNotesProperty());
        lierEntete();
        lierComplementaire();
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
        surComplementaire = true;
    }

    private void lierEntete() {
        identite.textProperty().bind(model.entete().map(Entete::nom));
        details.textProperty().bind(model.entete().map(Entete::details));
        model.entete().subscribe(this::montrerAlarmes);
        bandeau.visibleProperty().bind(Bindings.isNotEmpty(alarmesDuJour.getChildren()));
        bandeau.managedProperty().bind(bandeau.visibleProperty());
    }

    private void montrerAlarmes(Entete entete) {
        alarmesDuJour
                .getChildren()
                .setAll(entete.alarmes().stream().map(DossierController::alarme).toList());
    }

    private static Label alarme(String texte) {
        var label = new Label(texte);
        label.setWrapText(true);
        return label;
    }

    private void lierComplementaire() {
        if (couvertures == null) {
            onglets.getTabs().remove(complementaire);
            return;
        }
        complementaire.disableProperty().bind(model.enregistreProperty().isNull());
        complementaire.setOnSelectionChanged(_ -> montrerCouvertures());
        model.enregistreProperty().subscribe(this::changerDePatient);
    }

    /** The tab is made when it is first looked at, and made again for another patient only. */
    private void montrerCouvertures() {
        var dossier = model.enregistreProperty().get();
        if (complementaire.isSelected() && dossier != null && couverturesDe == null) {
            couverturesDe = dossier.patient().id();
            complementaire.setContent(couvertures.de(couverturesDe, this::commencer));
        }
    }

    private void changerDePatient(Dossier dossier) {
        if (dossier == null || !Objects.equals(couverturesDe, dossier.patient().id())) {
            couverturesDe = null;
            complementaire.setContent(null);
            montrerCouvertures();
        }
        if (surComplementaire && dossier != null) {
            surComplementaire = false;
            onglets.getSelectionModel().select(complementaire);
        }
    }

    /** The tab « Complémentaire » has its own Valider and Annuler: ours give way. */
    private void lierPied() {
        var nous = onglets.getSelectionModel().selectedItemProperty().isNotEqualTo(complementaire);
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

    /** Makes the tab « Complémentaire » of a patient's file, which another feature owns. */
    @FunctionalInterface
    public interface OngletComplementaire {

        /**
         * @param versAssure shows the tab where the patient's caisse and NIR are entered
         */
        Node de(long patientId, Runnable versAssure);
    }
}
