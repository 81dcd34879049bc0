package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Alerte;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** A decision: its mode and why, what to enter for it, what to check, and the rules asked. */
public final class DecisionController {

    @FXML private Label remarque;
    @FXML private VBox carte;
    @FXML private FontIcon icone;
    @FXML private Label titre;
    @FXML private Label motif;
    @FXML private Label note;
    @FXML private VBox questions;
    @FXML private VBox facturation;
    @FXML private VBox alertes;
    @FXML private TitledPane pourquoi;
    @FXML private Button etSi;

    private final DecisionViewModel model;
    private final FacturationController aSaisir = new FacturationController();
    private final TraceController trace = new TraceController();
    private final Runnable essayer;

    /** A decision that was kept. */
    public DecisionController(DecisionViewModel model) {
        this(model, () -> {});
    }

    /**
     * @param essayer opens « Et si… ? » on the decision of the moment
     */
    public DecisionController(DecisionViewModel model, Runnable essayer) {
        this.model = model;
        this.essayer = essayer;
    }

    @FXML
    private void initialize() {
        facturation.getChildren().add(Views.load(aSaisir));
        pourquoi.setContent(Views.load(trace));
        pourquoi.setExpanded(!model.duMoment());
        Noeuds.phrase(remarque, model.remarqueProperty());
        pourquoi.expandedProperty().subscribe(this::tracer);
        model.presentationProperty().subscribe(this::montrer);
    }

    private void montrer(Presentation decision) {
        boolean decidee = decision != null;
        Noeuds.montrerSi(decidee, carte, pourquoi);
        Noeuds.montrerSi(decidee && model.duMoment(), etSi);
        Noeuds.montrerSi(decidee && !decision.questions().isEmpty(), questions);
        Noeuds.montrerSi(decidee && !decision.facturation().isEmpty(), facturation);
        Noeuds.montrerSi(decidee && !decision.alertes().isEmpty(), alertes);
        if (decidee) {
            mode(decision);
            questions
                    .getChildren()
                    .setAll(decision.questions().stream().map(this::question).toList());
            aSaisir.montrer(decision.facturation());
            alertes.getChildren().setAll(decision.alertes().stream().map(this::alerte).toList());
            tracer();
        }
    }

    private void mode(Presentation decision) {
        carte.getStyleClass().setAll("carte", decision.ton().style());
        icone.setIconLiteral(decision.ton().icone());
        titre.setText(decision.titre());
        motif.setText(decision.motif());
        note.setText(decision.note());
        Noeuds.montrerSi(!decision.note().isEmpty(), note);
    }

    @FXML
    private void essayer() {
        essayer.run();
    }

    /** The rules asked are laid out only when they are looked at. */
    private void tracer() {
        var decision = model.presentationProperty().get();
        if (decision != null && pourquoi.isExpanded()) {
            trace.montrer(decision.trace());
        }
    }

    private Node question(QuestionPosee question) {
        var choix = new FlowPane();
        choix.getStyleClass().add("choix");
        for (var reponse : question.choix()) {
            choix.getChildren().add(reponse(question, reponse));
        }
        if (question.choix().isEmpty() && model.duMoment()) {
            var aller = new Button(Messages.text("couverture.question.repondre"));
            aller.setOnAction(_ -> model.montrer(question.champ()));
            choix.getChildren().add(aller);
        }
        return new VBox(6, Noeuds.paragraphe(question.message()), choix);
    }

    private Node reponse(QuestionPosee question, QuestionPosee.Choix choix) {
        if (!model.duMoment()) {
            return new Label(choix.libelle());
        }
        var bouton = new Button(choix.libelle());
        bouton.setWrapText(true);
        bouton.setOnAction(_ -> model.repondre(question.champ(), choix.valeur()));
        return bouton;
    }

    /** A sentence that takes to the field it is about. */
    private Node alerte(Alerte alerte) {
        var icone = new FontIcon("fth-alert-triangle");
        if (!model.duMoment()) {
            var phrase = Noeuds.paragraphe(alerte.message());
            phrase.setGraphic(icone);
            return phrase;
        }
        var bouton = new Button(alerte.message(), icone);
        bouton.getStyleClass().addAll("flat", "alerte");
        bouton.setWrapText(true);
        bouton.setMaxWidth(Double.MAX_VALUE);
        bouton.setMinHeight(Button.USE_PREF_SIZE);
        bouton.setOnAction(_ -> model.montrer(alerte.champ()));
        return bouton;
    }
}
