package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Libelles;
import fr.guichet.table.AppariementViewModel.Rang;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** One row a field: its name, a column of the file, and what the first line holds there. */
public final class AppariementController {

    @FXML private GridPane grille;

    private final AppariementViewModel model;

    public AppariementController(AppariementViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (var rang : model.rangs()) {
            var colonne = colonnes(rang);
            var champ = new Label(libelle(rang));
            champ.setMinWidth(Region.USE_PREF_SIZE);
            champ.setLabelFor(colonne);
            var exemple = new Label();
            exemple.getStyleClass().add("text-muted");
            exemple.textProperty().bind(rang.exemple());
            grille.addRow(grille.getRowCount(), champ, colonne, exemple);
        }
    }

    /** Puts the cursor on the first field that is still missing. */
    void commencer() {
        grille.getChildren().stream()
                .filter(n -> n instanceof ComboBox<?> c && c.getValue() == null)
                .findFirst()
                .ifPresent(n -> n.requestFocus());
    }

    private ComboBox<String> colonnes(Rang rang) {
        var colonnes = new ComboBox<String>();
        colonnes.getItems().add(null);
        colonnes.getItems().addAll(model.colonnes());
        colonnes.setConverter(
                Libelles.de(c -> c == null ? Messages.text("import.colonnes.aucune") : c));
        colonnes.setPromptText(Messages.text("import.colonnes.aucune"));
        colonnes.setAccessibleText(libelle(rang));
        colonnes.setMaxWidth(Double.MAX_VALUE);
        colonnes.valueProperty().bindBidirectional(rang.colonneProperty());
        return colonnes;
    }

    private static String libelle(Rang rang) {
        return rang.requis()
                ? Messages.text("import.colonnes.requise", rang.champ().libelle())
                : rang.champ().libelle();
    }
}
