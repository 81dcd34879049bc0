package fr.guichet.accueil;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.controlsfx.control.TaskProgressView;

/** The foot of the main window: what is under way, and how the tables stand. */
public final class PiedController {

    // A work that ends sooner would only make the foot of the window flicker.
    private static final Duration ATTENTE = Duration.millis(400);

    @FXML private VBox pied;
    @FXML private Pane alerteTables;
    @FXML private Label tablesARenouveler;
    @FXML private Label etatTables;
    @FXML private Hyperlink misesAJour;

    private final AccueilViewModel model;
    private TaskProgressView<Task<?>> taches;

    public PiedController(AccueilViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        etatTables.textProperty().bind(model.etatTablesProperty());
        misesAJour.textProperty().bind(model.misesAJourProperty());
        model.misesAJourProperty()
                .subscribe(trouvees -> Noeuds.montrerSi(!trouvees.isEmpty(), misesAJour));
        tablesARenouveler.textProperty().bind(model.alerteTablesProperty());
        model.alerteTablesProperty()
                .subscribe(alerte -> Noeuds.montrerSi(!alerte.isEmpty(), alerteTables));
    }

    /** Shows a work that lasts, with its bar and its cancel button, until it ends. */
    void suivre(Task<?> tache) {
        var attente = new PauseTransition(ATTENTE);
        attente.setOnFinished(_ -> {
            if (!tache.isDone()) {
                taches().getTasks().add(tache);
            }
        });
        attente.play();
    }

    private TaskProgressView<Task<?>> taches() {
        if (taches == null) {
            taches = new TaskProgressView<>();
            taches.setAccessibleText(Messages.text("accueil.taches"));
            taches.setPrefHeight(110);
            taches.visibleProperty().bind(Bindings.isNotEmpty(taches.getTasks()));
            taches.managedProperty().bind(taches.visibleProperty());
            pied.getChildren().addFirst(taches);
        }
        return taches;
    }

    @FXML
    private void telechargement() {
        model.telechargement();
    }

    @FXML
    private void tables() {
        model.tables();
    }
}
