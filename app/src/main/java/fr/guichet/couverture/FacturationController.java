package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** What to enter in the billing screen: each value can be copied there. */
public final class FacturationController {

    /** A value of more characters stands under its label, across the whole width. */
    private static final int LONGUE = 25;

    @FXML private GridPane grille;

    void montrer(List<LigneFacturation> lignes) {
        grille.getChildren().clear();
        int rang = 0;
        for (var ligne : lignes) {
            var libelle = Noeuds.paragraphe(ligne.libelle(), "text-muted");
            GridPane.setValignment(libelle, VPos.TOP);
            if (ligne.valeur().length() > LONGUE) {
                grille.add(libelle, 0, rang++, 3, 1);
                grille.add(valeur(ligne), 0, rang, 2, 1);
            } else {
                grille.addRow(rang, libelle, valeur(ligne));
            }
            if (!ligne.valeur().isEmpty()) {
                grille.add(copier(ligne), 2, rang);
            }
            rang++;
        }
    }

    private static Node valeur(LigneFacturation ligne) {
        var textes = new VBox();
        if (!ligne.valeur().isEmpty()) {
            var valeur = Noeuds.paragraphe(ligne.valeur());
            valeur.getStyleClass().add("valeur");
            textes.getChildren().add(valeur);
        }
        if (!ligne.note().isEmpty()) {
            var note = Noeuds.paragraphe(ligne.note());
            note.getStyleClass().add("precision");
            textes.getChildren().add(note);
        }
        return textes;
    }

    private static Node copier(LigneFacturation ligne) {
        var aide = Messages.text("couverture.copier", ligne.libelle());
        var bouton = new Button(null, new FontIcon("fth-copy"));
        bouton.getStyleClass().addAll("flat", "button-icon", "copier");
        bouton.setAccessibleText(aide);
        bouton.setTooltip(new Tooltip(aide));
        bouton.setOnAction(_ -> {
            var contenu = new ClipboardContent();
            contenu.putString(ligne.valeur());
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        return bouton;
    }
}
