package fr.guichet.table.historique;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.table.ComparaisonController;
import fr.guichet.table.Usage;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;

/** « Annuler un import »: what comes back, what goes, and two buttons. */
public final class AnnulationController {

    @FXML private Parent racine;
    @FXML private Label quoi;
    @FXML private Label message;
    @FXML private Pane contenu;
    @FXML private Pane travail;
    @FXML private ProgressBar avance;
    @FXML private Label etape;
    @FXML private Button annuler;

    private final AnnulationViewModel model;

    public AnnulationController(AnnulationViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("annulation.titre"));
    }

    @FXML
    private void initialize() {
        quoi.setText(model.titre());
        Noeuds.phrase(message, model.messageProperty());
        contenu.getChildren()
                .setAll(
                        Views.<Parent>load(
                                new ComparaisonController(
                                        Usage.ANNULATION, model.bilanProperty(), () -> {})));
        model.bilanProperty().subscribe(vu -> Noeuds.montrerSi(vu != null, contenu));
        Noeuds.montrerTantQue(model.travail().enCoursProperty(), travail);
        avance.progressProperty().bind(model.travail().partProperty());
        etape.textProperty().bind(model.travail().etapeProperty());
        annuler.disableProperty().bind(model.possible().not());
        Noeuds.montrerTantQue(model.preteProperty().isNotNull(), annuler);
        Fermeture.surveiller(racine, () -> true, model::fermer);
        model.ouvrir();
    }

    @FXML
    private void annuler() {
        model.annuler();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
