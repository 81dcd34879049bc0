package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.PageZoom;
import fr.guichet.common.impression.ImpressionPages;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** An attestation in a window of its own: its pages, enlarged, turned, printed, exported. */
public final class VisionneuseController {

    private static final KeyCombination TOURNER = KeyCombination.valueOf("Shortcut+R");
    private static final KeyCombination IMPRIMER = KeyCombination.valueOf("Shortcut+P");
    private static final KeyCombination EXPORTER = KeyCombination.valueOf("Shortcut+S");

    @FXML private Pane racine;
    @FXML private Pane pages;
    @FXML private Button avant;
    @FXML private Label rang;
    @FXML private Button apres;
    @FXML private Label zoom;
    @FXML private PageZoom page;

    private final VisionneuseViewModel model;
    private final ImpressionPages impression;

    public VisionneuseController(VisionneuseViewModel model, ImpressionPages impression) {
        this.model = model;
        this.impression = impression;
    }

    @FXML
    private void initialize() {
        int derniere = model.attestation().pages();
        Noeuds.montrerSi(derniere > 1, pages);
        rang.textProperty()
                .bind(
                        model.pageProperty()
                                .map(n -> Messages.text("attestation.vue.rang", n, derniere)));
        avant.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(1));
        apres.disableProperty().bind(model.pageProperty().greaterThanOrEqualTo(derniere));
        zoom.textProperty()
                .bind(
                        page.zoomProperty()
                                .map(z ->
                                        Messages.text(
                                                "attestation.vue.zoom",
                                                Math.round(z.doubleValue() * 100))));
        model.imageProperty().subscribe(page::montrer);
        racine.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        model.aller(1);
        Noeuds.viser(page);
    }

    private void touche(KeyEvent event) {
        if (TOURNER.match(event)) {
            tourner();
        } else if (IMPRIMER.match(event)) {
            imprimer();
        } else if (EXPORTER.match(event)) {
            exporter();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            apres();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            avant();
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    private void avant() {
        model.aller(model.pageProperty().get() - 1);
    }

    @FXML
    private void apres() {
        model.aller(model.pageProperty().get() + 1);
    }

    @FXML
    private void reduire() {
        page.reduire();
    }

    @FXML
    private void agrandir() {
        page.agrandir();
    }

    @FXML
    private void ajuster() {
        page.ajuster();
    }

    @FXML
    private void tourner() {
        page.tourner();
    }

    @FXML
    private void imprimer() {
        model.imprimer(impression);
    }

    @FXML
    private void exporter() {
        model.exporter();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
