package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** « Assistant DRE »: a question, the rules settled beside it, and the decision at the end. */
public final class AssistantController {

    @FXML private Parent racine;
    @FXML private VBox pas;
    @FXML private Label rang;
    @FXML private Label question;
    @FXML private Label aide;
    @FXML private VBox reponse;
    @FXML private Label regle;
    @FXML private ScrollPane fin;
    @FXML private VBox cote;
    @FXML private ScrollPane regles;
    @FXML private Button precedent;
    @FXML private Button passer;
    @FXML private Button suivant;
    @FXML private Button reporter;

    private final AssistantViewModel model;
    private final ReponseController saisie;
    private final TraceController trace = new TraceController();

    public AssistantController(AssistantViewModel model) {
        this.model = model;
        saisie = new ReponseController(model.reponse(), model::repondre);
    }

    @FXML
    private void initialize() {
        reponse.getChildren().add(Views.load(saisie));
        regles.setContent(Views.load(trace));
        fin.setContent(Views.load(new DecisionController(model.decision())));
        model.vueProperty().subscribe(this::montrer);
        racine.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        Fermeture.surveiller(racine, model::peutFermer, () -> {});
    }

    private void montrer(AssistantViewModel.Vue vue) {
        rang.setText(Messages.text("assistant.rang", vue.rang()));
        question.setText(vue.question());
        aide.setText(vue.aide());
        regle.setText(vue.regle());
        trace.montrer(vue.trace());
        regles.applyCss();
        regles.layout();
        regles.setVvalue(1);
        Noeuds.montrerSi(!vue.finie(), pas, cote, passer, suivant);
        Noeuds.montrerSi(vue.finie(), fin, reporter);
        precedent.setDisable(!vue.precedee());
        reporter.setDisable(!model.reportable());
        suivant.setDefaultButton(!vue.finie());
        reporter.setDefaultButton(vue.finie());
        Noeuds.viser(vue.finie() ? reporter : saisie.premier());
    }

    /** ← goes back, but where it moves in a text. */
    private void touche(KeyEvent event) {
        boolean dansUnTexte =
                racine.getScene().getFocusOwner() instanceof TextField champ
                        && !champ.getText().isEmpty();
        if (event.getCode() == KeyCode.LEFT && (event.isAltDown() || !dansUnTexte)) {
            model.reculer();
            event.consume();
        }
    }

    @FXML
    private void reculer() {
        model.reculer();
    }

    @FXML
    private void passer() {
        model.passer();
    }

    @FXML
    private void repondre() {
        model.repondre();
    }

    @FXML
    private void reporter() {
        model.reporter();
        Fermeture.demander(racine);
    }

    @FXML
    private void quitter() {
        Fermeture.demander(racine);
    }
}
