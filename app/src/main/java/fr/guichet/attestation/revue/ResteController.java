package fr.guichet.attestation.revue;

import fr.guichet.attestation.code.CodeLu;
import fr.guichet.common.Messages;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.TexteCopiable;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** What else the reading of an attestation said: what it could not read, what its codes hold. */
public final class ResteController {

    @FXML private VBox avertissements;
    @FXML private TitledPane volet;
    @FXML private VBox codes;

    private final PieceViewModel model;

    public ResteController(PieceViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.avertissements().subscribe(this::avertir);
        model.codes().subscribe(this::deplier);
        avertir();
        deplier();
    }

    private void avertir() {
        avertissements
                .getChildren()
                .setAll(
                        model.avertissements().stream()
                                .map(texte -> Noeuds.paragraphe(texte, "avertissement"))
                                .toList());
    }

    private void deplier() {
        Noeuds.montrerSi(!model.codes().isEmpty(), volet);
        codes.getChildren().setAll(model.codes().stream().map(ResteController::code).toList());
    }

    private static Node code(CodeLu code) {
        var contenu = new TexteCopiable();
        contenu.setText(code.contenu());
        contenu.setAccessibleText(Messages.text("revue.provenance." + code.provenance()));
        return new VBox(Noeuds.paragraphe(contenu.getAccessibleText(), "text-muted"), contenu);
    }
}
