package fr.guichet.couverture;

import fr.guichet.common.Messages;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** What the card says it pays per kind of act: one line each, typed straight away. */
public final class RemboursementsController {

    @FXML private VBox lignes;

    private final FormulaireViewModel model;
    private boolean frappe;

    public RemboursementsController(FormulaireViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.remboursements()
                .addListener(
                        (ListChangeListener<RemboursementActe>)
                                _ -> {
                                    if (!frappe) {
                                        afficher();
                                    }
                                });
        afficher();
    }

    @FXML
    private void ajouter() {
        model.remboursements().add(new RemboursementActe("", ""));
        ((HBox) lignes.getChildren().getLast()).getChildren().getFirst().requestFocus();
    }

    private void afficher() {
        lignes.getChildren().clear();
        model.remboursements().forEach(this::ligne);
    }

    private void ligne(RemboursementActe lu) {
        var acte = champ(lu.acte(), "couverture.remboursements.acte");
        var valeur = champ(lu.valeur(), "couverture.remboursements.valeur");
        var oter = new Button(null, new FontIcon("fth-x"));
        oter.getStyleClass().addAll("flat", "button-icon");
        oter.setAccessibleText(Messages.text("couverture.remboursements.oter"));
        var ligne = new HBox(acte, valeur, oter);
        ligne.getStyleClass().add("ligne");
        lignes.getChildren().add(ligne);
        oter.setOnAction(_ -> model.remboursements().remove(lignes.getChildren().indexOf(ligne)));
        acte.textProperty().addListener((_, _, _) -> retenir(ligne, acte, valeur));
        valeur.textProperty().addListener((_, _, _) -> retenir(ligne, acte, valeur));
    }

    private void retenir(HBox ligne, TextField acte, TextField valeur) {
        frappe = true;
        model.remboursements()
                .set(
                        lignes.getChildren().indexOf(ligne),
                        new RemboursementActe(acte.getText(), valeur.getText()));
        frappe = false;
    }

    private static TextField champ(String texte, String cle) {
        var champ = new TextField(texte);
        champ.setPromptText(Messages.text(cle));
        champ.setAccessibleText(Messages.text(cle));
        HBox.setHgrow(champ, Priority.ALWAYS);
        return champ;
    }
}
