package fr.guichet.convention;

import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.javafx.FontIcon;

/** Which tables are in force; those to renew bear a sign beside their words. */
public final class EtatTablesController {

    @FXML private FlowPane parties;

    private final ObservableList<EtatTables.Partie> tables;

    public EtatTablesController(ObservableList<EtatTables.Partie> tables) {
        this.tables = tables;
    }

    @FXML
    private void initialize() {
        tables.addListener((Observable _) -> montrer());
        montrer();
    }

    private void montrer() {
        parties.getChildren().setAll(tables.stream().map(EtatTablesController::label).toList());
    }

    private static Label label(EtatTables.Partie partie) {
        var label = new Label(partie.texte());
        label.getStyleClass()
                .addAll("text-small", partie.ancienne() ? "avertissement" : "text-muted");
        if (partie.ancienne()) {
            label.setGraphic(new FontIcon("fth-alert-triangle"));
        }
        if (!partie.detail().isEmpty()) {
            label.setTooltip(new Tooltip(partie.detail()));
            label.setAccessibleHelp(partie.detail());
        }
        return label;
    }
}
