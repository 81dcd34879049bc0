package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Where one question is answered: among a few answers, or by typing. */
public final class ReponseController {

    @FXML private FlowPane choix;
    @FXML private HBox saisie;
    @FXML private TextField texte;
    @FXML private Label jusquAu;
    @FXML private TextField fin;
    @FXML private Label erreur;

    private final ReponseViewModel model;
    private final Runnable valider;
    private ToggleGroup groupe = new ToggleGroup();

    /**
     * @param valider what Enter does on an answer, which would keep it to itself
     */
    public ReponseController(ReponseViewModel model, Runnable valider) {
        this.model = model;
        this.valider = valider;
    }

    @FXML
    private void initialize() {
        texte.textProperty().bindBidirectional(model.texteProperty());
        fin.textProperty().bindBidirectional(model.finProperty());
        Noeuds.phrase(erreur, model.erreurProperty());
        model.poseeProperty().subscribe(this::montrer);
        model.texteProperty().subscribe(this::cocher);
    }

    /** What takes the keyboard first. */
    Node premier() {
        return saisie.isVisible() || choix.getChildren().isEmpty()
                ? texte
                : groupe.getSelectedToggle() instanceof RadioButton coche
                        ? coche
                        : choix.getChildren().getFirst();
    }

    private void montrer(ReponseViewModel.Posee posee) {
        if (posee == null) {
            return;
        }
        groupe = new ToggleGroup();
        choix.getChildren().setAll(posee.choix().stream().map(this::bouton).toList());
        Noeuds.montrerSi(!posee.choix().isEmpty(), choix);
        Noeuds.montrerSi(posee.libre(), saisie);
        Noeuds.montrerSi(posee.periode(), jusquAu, fin);
        texte.setAccessibleText(posee.libelle());
        texte.setPromptText(
                Messages.text(posee.jours() ? "couverture.date.forme" : "reponse.invite"));
        cocher(model.texteProperty().get());
    }

    private Node bouton(QuestionPosee.Choix offert) {
        var bouton = new RadioButton(offert.libelle());
        bouton.setMnemonicParsing(false);
        bouton.setToggleGroup(groupe);
        bouton.setUserData(offert.valeur());
        bouton.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        bouton.setOnAction(_ -> model.texteProperty().set(offert.valeur()));
        return bouton;
    }

    private void touche(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            valider.run();
            event.consume();
        }
    }

    /** What is typed may be one of the answers offered. */
    private void cocher(String valeur) {
        groupe.selectToggle(
                groupe.getToggles().stream()
                        .filter(t -> valeur.equals(t.getUserData()))
                        .findFirst()
                        .orElse(null));
    }
}
