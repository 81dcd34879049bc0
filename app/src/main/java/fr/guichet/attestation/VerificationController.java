package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.ColonnesTexte;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.MenuImpression;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

/** « Vérifier les attestations »: how far it is, then what is wrong. */
public final class VerificationController {

    // Pixels for one unit of the weights by which the printed columns share the page.
    private static final int PIXELS = 8;

    @FXML private Pane racine;
    @FXML private Pane travail;
    @FXML private ProgressBar avance;
    @FXML private Label etape;
    @FXML private Label phrase;
    @FXML private TableView<Anomalie> table;
    @FXML private Button recommencer;
    @FXML private MenuImpression impression;

    private final VerificationViewModel model;

    public VerificationController(VerificationViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("attestation.verification.titre"));
    }

    @FXML
    private void initialize() {
        for (var colonne : model.colonnes()) {
            ColonnesTexte.ajouter(
                    table, colonne.titre(), (int) (colonne.poids() * PIXELS), colonne.texte());
        }
        table.setItems(model.anomalies());
        table.setPlaceholder(Noeuds.paragraphe(""));
        Noeuds.phrase(phrase, model.phraseProperty());
        var enCours = model.travail().enCoursProperty();
        Noeuds.montrerTantQue(enCours, travail);
        avance.progressProperty().bind(model.travail().partProperty());
        etape.textProperty().bind(model.travail().etapeProperty());
        recommencer.disableProperty().bind(enCours);
        impression.servir(model::imprimer, model::enregistrerPdf);
        impression.disableProperty().bind(model.imprimable().not());
        Fermeture.surveiller(racine, () -> true, model::annuler);
        model.verifier();
    }

    @FXML
    private void arreter() {
        model.annuler();
    }

    @FXML
    private void recommencer() {
        model.verifier();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
