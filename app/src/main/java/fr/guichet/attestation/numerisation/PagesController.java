package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;

import javafx.beans.binding.Bindings;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;

/** The pages scanned so far, small, to be put in order or taken out. */
public final class PagesController {

    private static final double HAUTEUR = 120;

    @FXML private ListView<Page> liste;
    @FXML private Button monter;
    @FXML private Button descendre;
    @FXML private Button supprimer;

    private final PagesViewModel model;

    PagesController(PagesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        liste.setItems(model.pages());
        liste.setCellFactory(_ -> new Vignette());
        var selection = liste.getSelectionModel();
        selection.selectedItemProperty().subscribe(page -> model.choisieProperty().set(page));
        model.choisieProperty()
                .subscribe(page -> {
                    if (page == null) {
                        selection.clearSelection();
                    } else {
                        selection.select(page);
                        liste.scrollTo(page);
                    }
                });
        var rang = selection.selectedIndexProperty();
        supprimer.disableProperty().bind(rang.lessThan(0));
        monter.disableProperty().bind(rang.lessThan(1));
        descendre
                .disableProperty()
                .bind(
                        rang.lessThan(0)
                                .or(rang.isEqualTo(Bindings.size(model.pages()).subtract(1))));
        liste.addEventHandler(KeyEvent.KEY_PRESSED, this::surTouche);
    }

    private void surTouche(KeyEvent touche) {
        if (touche.getCode() == KeyCode.DELETE) {
            touche.consume();
            supprimer();
        } else if (touche.isAltDown()) {
            var geste =
                    Map.<KeyCode, Runnable>of(
                                    KeyCode.UP, this::monter, KeyCode.DOWN, this::descendre)
                            .get(touche.getCode());
            if (geste != null) {
                touche.consume();
                geste.run();
            }
        }
    }

    @FXML
    private void monter() {
        model.monter();
    }

    @FXML
    private void descendre() {
        model.descendre();
    }

    @FXML
    private void supprimer() {
        model.supprimer();
    }

    /** A page made small, over its number. */
    private static final class Vignette extends ListCell<Page> {

        private final ImageView image = new ImageView();

        Vignette() {
            image.setPreserveRatio(true);
            image.setFitHeight(HAUTEUR);
        }

        @Override
        protected void updateItem(Page page, boolean vide) {
            super.updateItem(page, vide);
            if (vide || page == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(Messages.text("numerisation.page", getIndex() + 1));
                image.setImage(SwingFXUtils.toFXImage(page.vignette(), null));
                setGraphic(image);
            }
        }
    }
}
