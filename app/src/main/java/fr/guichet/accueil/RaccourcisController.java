package fr.guichet.accueil;

import fr.guichet.common.Messages;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;

import java.util.Arrays;

/** Lists the keys the program answers to: the menus', read from them, and those of every screen. */
public final class RaccourcisController {

    @FXML private GridPane grille;

    private final MenuBar menus;

    public RaccourcisController(MenuBar menus) {
        this.menus = menus;
    }

    @FXML
    private void initialize() {
        menus.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getAccelerator() != null)
                .forEach(this::ajouter);
        Arrays.stream(Messages.text("accueil.raccourcis.communs").split("\\|"))
                .map(ligne -> ligne.split("=", 2))
                .forEach(ligne -> ajouter(ligne[0].strip(), ligne[1].strip()));
    }

    private void ajouter(MenuItem item) {
        ajouter(item.getAccelerator().getDisplayText(), item.getText().replace("_", ""));
    }

    private void ajouter(String touches, String effet) {
        var touche = new Label(touches);
        touche.getStyleClass().add("touche");
        grille.addRow(grille.getRowCount(), touche, new Label(effet));
    }
}
