package fr.guichet.common.fx;

import fr.guichet.common.Messages;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.javafx.FontIcon;

/** « Imprimer la liste », beside the list: on paper (Ctrl+P) or as a PDF. */
public final class MenuImpression extends MenuButton {

    private final MenuItem papier = new MenuItem(Messages.text("impression.papier"));
    private final MenuItem pdf = new MenuItem(Messages.text("impression.pdf"));

    public MenuImpression() {
        setText(Messages.text("impression.liste"));
        setGraphic(new FontIcon("fth-printer"));
        setMinWidth(USE_PREF_SIZE);
        papier.setAccelerator(KeyCombination.valueOf("Shortcut+P"));
        getItems().setAll(papier, pdf);
    }

    public void servir(Runnable imprimer, Runnable enregistrerPdf) {
        papier.setOnAction(_ -> imprimer.run());
        pdf.setOnAction(_ -> enregistrerPdf.run());
    }
}
