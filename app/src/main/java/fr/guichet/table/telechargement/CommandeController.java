package fr.guichet.table.telechargement;

import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The tables chosen, the button that downloads them, and what became of each. */
public final class CommandeController {

    @FXML private Label titre;
    @FXML private Label detail;
    @FXML private Label invite;
    @FXML private Button telecharger;
    @FXML private Pane travail;
    @FXML private ProgressBar avance;
    @FXML private Label etape;
    @FXML private VBox resultats;

    private final CommandeViewModel model;

    public CommandeController(CommandeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        titre.textProperty().bind(model.choixProperty().map(Choix::titre));
        Noeuds.phrase(detail, model.choixProperty().map(Choix::detail));
        Noeuds.phrase(invite, model.choixProperty().map(Choix::invite));
        // Not while it works: the keyboard would go to another button, and Enter fire that one.
        telecharger.disableProperty().bind(model.choixProperty().map(Choix::vide));
        model.travail().enCoursProperty().subscribe(enCours -> Noeuds.montrerSi(enCours, travail));
        avance.progressProperty().bind(model.travail().partProperty());
        etape.textProperty().bind(model.travail().etapeProperty());
        model.resultats().subscribe(this::montrerResultats);
    }

    private void montrerResultats() {
        resultats.getChildren().clear();
        for (var resultat : model.resultats()) {
            resultats
                    .getChildren()
                    .addAll(
                            Noeuds.paragraphe(resultat.nom(), "text-bold"),
                            Noeuds.paragraphe(
                                    resultat.phrase(), resultat.faite() ? "etat" : "erreur"));
        }
    }

    @FXML
    private void telecharger() {
        model.telecharger();
    }

    @FXML
    private void annuler() {
        model.annuler();
    }
}
