package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.regles.Etape;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** Every rule asked, in order: what it looks at, what it read, what it answered, its source. */
public final class TraceController {

    @FXML private VBox racine;

    void montrer(List<Etape> trace) {
        racine.getChildren().setAll(trace.stream().map(TraceController::etape).toList());
    }

    private static Node etape(Etape etape) {
        var id = new Label(etape.regle());
        id.getStyleClass().add("numero");
        var espace = new Region();
        HBox.setHgrow(espace, Priority.ALWAYS);
        var verdict = new Label(Messages.text("couverture.verdict." + etape.issue()));
        verdict.getStyleClass()
                .addAll("verdict", "verdict-" + etape.issue().name().toLowerCase(Locale.ROOT));
        var tete = new HBox(6, id, espace, verdict);
        var bloc =
                new VBox(
                        tete,
                        Noeuds.paragraphe(etape.libelle(), "libelle"),
                        Noeuds.paragraphe(etape.motif()));
        etape.preuves()
                .forEach((champ, valeur) ->
                        bloc.getChildren().add(Noeuds.paragraphe(preuve(champ, valeur), "preuve")));
        bloc.getChildren().add(Noeuds.paragraphe(source(etape), "source"));
        bloc.getStyleClass().add("etape");
        return bloc;
    }

    private static String preuve(String champ, String valeur) {
        var cle = "couverture.preuve." + champ;
        var libelle =
                Messages.bundle().containsKey(cle) ? Messages.text(cle) : champ.replace('_', ' ');
        return Messages.text(
                "couverture.preuve",
                libelle,
                valeur == null ? Messages.text("couverture.preuve.inconnue") : valeur);
    }

    private static String source(Etape etape) {
        var source = etape.source();
        var certitude = source.certitude().libelle();
        var texte = Messages.text("couverture.source", source.titre(), source.reference());
        return certitude.equals(source.titre())
                ? texte
                : texte + " " + Messages.text("couverture.source.certitude", certitude);
    }
}
