package fr.guichet.couverture;

import fr.guichet.common.fx.Defilement;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Champ;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** The Complémentaire tab: the covers on top, the form, and the decision beside it. */
public final class CouvertureController implements Curseur {

    private static final KeyCombination VALIDER =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    @FXML private BorderPane racine;
    @FXML private ScrollPane formulaire;
    @FXML private ScrollPane decision;
    @FXML private Label etat;
    @FXML private Button assistant;
    @FXML private Button annuler;
    @FXML private Button valider;
    @FXML private Pane pied;

    private final CouvertureViewModel model;
    private final Runnable versAssure;
    private final FormulaireController champs;
    private final VoletController volet;

    /**
     * @param versAssure shows the tab where the patient's caisse is entered
     */
    public CouvertureController(CouvertureViewModel model, Fenetres fenetres, Runnable versAssure) {
        this.model = model;
        this.versAssure = versAssure;
        champs = new FormulaireController(model);
        volet = new VoletController(model, fenetres);
    }

    @FXML
    private void initialize() {
        racine.setTop(Views.load(new EnteteController(model)));
        formulaire.setContent(Views.load(champs));
        decision.setContent(Views.load(volet));
        Defilement.suivre(formulaire);
        Defilement.suivre(decision);
        model.suivre(this);
        model.historique()
                .couranteProperty()
                .subscribe(couverture -> {
                    Noeuds.montrerSi(couverture != null, decision);
                    if (couverture != null && couverture.id() == null) {
                        vers(Champ.NUMERO_AMC);
                    }
                });
        etat.textProperty().bind(model.etat());
        assistant.disableProperty().bind(model.historique().couranteProperty().isNull());
        annuler.disableProperty().bind(model.annulable().not());
        valider.disableProperty().bind(model.occupeProperty().or(model.validable().not()));
        racine.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        suivreLaFenetre();
    }

    private void suivreLaFenetre() {
        racine.sceneProperty().subscribe(scene -> model.saisie().ecouter(scene != null));
        racine.parentProperty()
                .flatMap(Node::visibleProperty)
                .addListener((_, _, visible) -> {
                    if (Boolean.TRUE.equals(visible)) {
                        model.revenir();
                    }
                });
    }

    /** Shows, at the foot of the tab, what another feature keeps with the covers. */
    public void joindre(Node bande) {
        pied.getChildren().setAll(bande);
    }

    @Override
    public void vers(Champ champ) {
        var node = champs.champ(champ);
        if (node == null) {
            versAssure.run();
        } else {
            aller(formulaire, node);
        }
    }

    @Override
    public void versDateSoins() {
        aller(decision, volet.dateSoins());
    }

    @FXML
    private void assister() {
        volet.assister();
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void annuler() {
        model.annuler();
    }

    private void touche(KeyEvent event) {
        if (VALIDER.match(event)) {
            model.valider();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.annulable().get()) {
            model.annuler();
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            changerDeCote();
            event.consume();
        }
    }

    /** From the form to the decision, and back. */
    private void changerDeCote() {
        var actif = racine.getScene().getFocusOwner();
        if (Defilement.contient(decision, actif)) {
            vers(Champ.NUMERO_AMC);
        } else {
            versDateSoins();
        }
    }

    private static void aller(ScrollPane panneau, Node node) {
        node.requestFocus();
        Defilement.montrer(panneau, node);
    }
}
