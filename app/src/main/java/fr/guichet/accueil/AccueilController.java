package fr.guichet.accueil;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The main window: menus, the screen in hand, and what is under way at its foot. */
public final class AccueilController {

    @FXML private BorderPane racine;
    @FXML private MenuBar menus;
    @FXML private MenuItem changerDeBase;
    @FXML private VBox tete;
    @FXML private StackPane contenu;
    @FXML private Pane bienvenue;

    private final AccueilViewModel model;
    private final Fenetres fenetres;
    private final PiedController pied;

    public AccueilController(AccueilViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
        this.pied = new PiedController(model);
    }

    @FXML
    private void initialize() {
        if (model.demonstration()) {
            tete.getChildren().add(Fenetres.bandeau());
        }
        changerDeBase.setText(
                Messages.text(
                        model.demonstration() ? "accueil.base.cabinet" : "accueil.base.demo"));
        bienvenue.visibleProperty().bind(model.videProperty());
        bienvenue.managedProperty().bind(model.videProperty());
        racine.setBottom(Views.load(pied));
    }

    /** Puts a screen in the middle of the window, in place of the one before. */
    public void montrer(Node ecran) {
        contenu.getChildren().setAll(ecran, bienvenue);
    }

    /** Shows a work that lasts, with its bar and its cancel button, until it ends. */
    public void suivre(Task<?> tache) {
        pied.suivre(tache);
    }

    @FXML
    private void patients() {
        model.patients();
    }

    @FXML
    private void nouveauPatient() {
        model.nouveauPatient();
    }

    @FXML
    private void complementaires() {
        model.complementaires();
    }

    @FXML
    private void tables() {
        model.tables();
    }

    @FXML
    private void importer() {
        model.importer();
    }

    @FXML
    private void droits() {
        model.droits();
    }

    @FXML
    private void controle() {
        model.controle();
    }

    @FXML
    private void reglages() {
        model.reglages();
    }

    @FXML
    private void verifierAttestations() {
        model.verifierAttestations();
    }

    @FXML
    private void changerDeBase() {
        model.changerDeBase();
    }

    @FXML
    private void quitter() {
        model.quitter();
    }

    @FXML
    private void raccourcis() {
        ouvrir("raccourcis", new RaccourcisController(menus));
    }

    @FXML
    private void aide() {
        ouvrir("aide", new AideController());
    }

    private void ouvrir(String nom, Object controller) {
        fenetres.ouvrir(
                        racine.getScene().getWindow(),
                        nom,
                        Messages.text("accueil." + nom + ".titre"),
                        Views.load(controller))
                .show();
    }

    @FXML
    private void survoler(DragEvent event) {
        if (event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void deposer(DragEvent event) {
        model.importer(event.getDragboard().getFiles().getFirst().toPath());
        event.setDropCompleted(true);
        event.consume();
    }
}
