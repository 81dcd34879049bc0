package fr.guichet.table.confiance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.TexteCopiable;

import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The window in which a key is added. */
public final class AjoutCleController {

    @FXML private Pane racine;
    @FXML private TextArea texte;
    @FXML private Label faute;
    @FXML private Pane comparaison;
    @FXML private TexteCopiable empreinte;
    @FXML private TextField nom;
    @FXML private CheckBox comparee;
    @FXML private Button accepter;

    private final AjoutCleViewModel model;

    public AjoutCleController(AjoutCleViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("confiance.ajouter.titre"));
    }

    @FXML
    private void initialize() {
        texte.textProperty().bindBidirectional(model.texteProperty());
        texte.addEventFilter(KeyEvent.KEY_PRESSED, this::quitter);
        Noeuds.phrase(faute, model.fauteProperty());
        comparaison.disableProperty().bind(model.lue().not());
        empreinte.textProperty().bind(model.empreinte());
        nom.textProperty().bindBidirectional(model.nomProperty());
        comparee.selectedProperty().bindBidirectional(model.compareeProperty());
        accepter.disableProperty().bind(model.complet().not());
        model.finieProperty().addListener((_, _, _) -> Fermeture.demander(racine));
        Noeuds.viser(texte);
    }

    /** A key holds no tab: the keyboard goes on to the next field. */
    private void quitter(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            texte.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @FXML
    private void choisirFichier() {
        model.choisirFichier();
    }

    @FXML
    private void accepter() {
        model.accepter();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
