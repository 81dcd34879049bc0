package fr.guichet.common.fx;

import fr.guichet.common.Messages;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.stream.Stream;

/** « Imprimer la liste », beside the list: on paper (Ctrl+P) or as a PDF. */
public final class MenuImpression extends MenuButton {

    private final MenuItem papier = new MenuItem(Messages.text("impression.papier"));
    private final MenuItem pdf = new MenuItem(Messages.text("impression.pdf"));

    private Runnable imprimer = () -> {};

    public MenuImpression() {
        getStyleClass().add("menu-impression");
        setText(Messages.text("impression.liste"));
        setGraphic(new FontIcon("fth-printer"));
        setMinWidth(USE_PREF_SIZE);
        papier.setAccelerator(KeyCombination.valueOf("Shortcut+P"));
        getItems().setAll(papier, pdf);
    }

    public void servir(Runnable imprimer, Runnable enregistrerPdf) {
        this.imprimer = imprimer;
        papier.setOnAction(_ -> enVue().imprimer.run());
        pdf.setOnAction(_ -> enregistrerPdf.run());
    }

    /** Of several in a window, one a tab, Ctrl+P reaches the last one made: it hands it on. */
    private MenuImpression enVue() {
        return getScene().getRoot().lookupAll(".menu-impression").stream()
                .map(MenuImpression.class::cast)
                .filter(MenuImpression::visibleJusquEnHaut)
                .findFirst()
                .orElse(this);
    }

    private boolean visibleJusquEnHaut() {
        return Stream.<Node>iterate(this, Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }
}
