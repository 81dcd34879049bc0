package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** The decisions validated for the patient; each opens with the trace that was kept. */
public final class DecisionsValideesController {

    @FXML private VBox racine;
    @FXML private VBox liste;

    private final DecisionsValideesViewModel model;
    private final Fenetres fenetres;

    public DecisionsValideesController(DecisionsValideesViewModel model, Fenetres fenetres) {
        this.model = model;
        this.fenetres = fenetres;
    }

    @FXML
    private void initialize() {
        racine.visibleProperty().bind(Bindings.isNotEmpty(model.liste()));
        racine.managedProperty().bind(racine.visibleProperty());
        model.liste().addListener((ListChangeListener<DecisionValidee>) _ -> afficher());
        afficher();
    }

    private void afficher() {
        liste.getChildren().setAll(model.liste().stream().map(this::ligne).toList());
    }

    private Node ligne(DecisionValidee validee) {
        var ton = Ton.valueOf(validee.mode());
        var textes =
                new VBox(
                        Noeuds.paragraphe(
                                Messages.text(
                                        "couverture.validees.ligne",
                                        Nombres.texte(validee.decideeLe().toLocalDate()),
                                        ton.libelle())),
                        Noeuds.paragraphe(
                                Messages.text(
                                        "couverture.validees.detail",
                                        validee.libelle(),
                                        validee.versionTable()),
                                "precision"));
        var bouton = new Button(null, textes);
        bouton.getStyleClass().addAll("flat", "validee", ton.style());
        bouton.setMaxWidth(Double.MAX_VALUE);
        bouton.setAccessibleText(
                Messages.text(
                        "couverture.validees.ouvrir",
                        Nombres.texte(validee.decideeLe()),
                        ton.libelle()));
        bouton.setOnAction(_ -> model.ouvrir(validee, this::montrer));
        HBox.setHgrow(bouton, Priority.ALWAYS);
        return new HBox(bouton, rejouer(validee));
    }

    private Button rejouer(DecisionValidee validee) {
        var bouton = new Button(Messages.text("rejeu.rejouer"), new FontIcon("fth-rotate-ccw"));
        bouton.getStyleClass().addAll("flat", "rejouer");
        bouton.setMinWidth(Button.USE_PREF_SIZE);
        bouton.setTooltip(new Tooltip(Messages.text("rejeu.rejouer.aide")));
        bouton.setAccessibleText(
                Messages.text("rejeu.rejouer.nom", Nombres.texte(validee.decideeLe())));
        bouton.setOnAction(_ -> model.rejouer(validee, this::montrer));
        return bouton;
    }

    private void montrer(DecisionViewModel gardee) {
        var contenu = new ScrollPane(Views.load(new DecisionController(gardee)));
        contenu.setFitToWidth(true);
        contenu.getStyleClass().addAll("edge-to-edge", "decision-gardee");
        ouvrir("decision-gardee", Messages.text("couverture.validees.titre"), contenu);
    }

    private void montrer(RejeuViewModel rejeu) {
        ouvrir("rejeu", Messages.text("rejeu.titre"), Views.load(new RejeuController(rejeu)));
    }

    private void ouvrir(String nom, String titre, Parent contenu) {
        fenetres.ouvrir(racine.getScene().getWindow(), nom, titre, contenu).show();
    }
}
