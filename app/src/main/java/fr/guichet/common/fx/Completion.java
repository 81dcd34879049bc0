package fr.guichet.common.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Suggestions under a text field as one types: Down and Up go through them, Enter or a click takes
 * one, Esc closes them and nothing else.
 */
public final class Completion<T> {

    private static final int LIGNES = 8;
    private static final double HAUTEUR_LIGNE = 32;
    private static final double LARGEUR_MIN = 420;

    private final TextField champ;
    private final Function<String, List<T>> chercher;
    private final Consumer<T> choisir;
    private final boolean premierChoisi;
    private final boolean toutOffert;
    private final ListView<T> liste = new ListView<>();
    private final Popup popup = new Popup();
    private boolean choixEnCours;

    private Completion(
            TextField champ,
            Function<String, List<T>> chercher,
            Function<T, Node> vue,
            Consumer<T> choisir,
            boolean premierChoisi,
            boolean toutOffert) {
        this.champ = champ;
        this.chercher = chercher;
        this.choisir = choisir;
        this.premierChoisi = premierChoisi;
        this.toutOffert = toutOffert;
        liste.getStyleClass().add("completion");
        liste.setFocusTraversable(false);
        liste.setFixedCellSize(HAUTEUR_LIGNE);
        liste.setCellFactory(_ -> new Ligne<>(vue));
        liste.setOnMouseClicked(_ -> prendre());
        popup.getContent().add(liste);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /**
     * Helps to fill a field whose text stays free: Enter takes a suggestion only once Down has gone
     * to it.
     *
     * @param chercher what to suggest for what is typed, quickly: it runs at every keystroke
     * @param libelle how a suggestion reads
     * @param choisir what taking one does; it fills the field itself
     */
    public static <T> void aider(
            TextField champ,
            Function<String, List<T>> chercher,
            Function<T, String> libelle,
            Consumer<T> choisir) {
        aiderPar(champ, chercher, suggestion -> new Label(libelle.apply(suggestion)), choisir);
    }

    /**
     * Same, with suggestions laid out by their own view.
     *
     * @param vue what shows a suggestion
     */
    public static <T> void aiderPar(
            TextField champ,
            Function<String, List<T>> chercher,
            Function<T, Node> vue,
            Consumer<T> choisir) {
        new Completion<>(champ, chercher, vue, choisir, false, false).installer();
    }

    /**
     * Same, for a field that has usual values: Down in the field, or its arrow, offers them all.
     *
     * @param chercher given blank text, all the usual values
     */
    public static <T> void lister(
            ChampOrigine champ,
            Function<String, List<T>> chercher,
            Function<T, Node> vue,
            Consumer<T> choisir) {
        var completion = new Completion<>(champ, chercher, vue, choisir, false, true);
        completion.installer();
        champ.setSurFleche(() -> completion.offrir(""));
    }

    /** Same, for a field that only serves to look for one: Enter takes the first. */
    public static <T> void chercher(
            TextField champ,
            Function<String, List<T>> chercher,
            Function<T, String> libelle,
            Consumer<T> choisir) {
        Function<T, Node> vue = suggestion -> new Label(libelle.apply(suggestion));
        new Completion<>(champ, chercher, vue, choisir, true, false).installer();
    }

    private void installer() {
        champ.textProperty().addListener((_, _, saisie) -> proposer(saisie));
        champ.focusedProperty().addListener((_, _, _) -> popup.hide());
        champ.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
    }

    private void proposer(String saisie) {
        if (!choixEnCours && champ.isFocused()) {
            offrir(saisie);
        }
    }

    private void offrir(String saisie) {
        var trouves = saisie.isBlank() && !toutOffert ? List.<T>of() : chercher.apply(saisie);
        if (trouves.isEmpty()) {
            popup.hide();
            return;
        }
        liste.getItems().setAll(trouves);
        if (premierChoisi) {
            liste.getSelectionModel().selectFirst();
        } else {
            liste.getSelectionModel().clearSelection();
        }
        liste.scrollTo(0);
        montrer();
    }

    private void montrer() {
        liste.setPrefHeight(Math.min(liste.getItems().size(), LIGNES) * HAUTEUR_LIGNE + 4);
        liste.setPrefWidth(Math.max(champ.getWidth(), LARGEUR_MIN));
        Bounds place = champ.localToScreen(champ.getBoundsInLocal());
        if (place != null && !popup.isShowing()) {
            popup.show(champ, place.getMinX(), place.getMaxY());
        }
    }

    private void touche(KeyEvent event) {
        if (!popup.isShowing()) {
            if (toutOffert && event.getCode() == KeyCode.DOWN) {
                offrir("");
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                liste.getSelectionModel().selectNext();
                event.consume();
            }
            case UP -> {
                liste.getSelectionModel().selectPrevious();
                event.consume();
            }
            case ENTER -> {
                if (liste.getSelectionModel().isEmpty()) {
                    popup.hide();
                } else {
                    prendre();
                    event.consume();
                }
            }
            case ESCAPE -> {
                popup.hide();
                event.consume();
            }
            default -> {
                return;
            }
        }
        liste.scrollTo(liste.getSelectionModel().getSelectedIndex());
    }

    private void prendre() {
        var choisi = liste.getSelectionModel().getSelectedItem();
        popup.hide();
        if (choisi != null) {
            choixEnCours = true;
            try {
                choisir.accept(choisi);
            } finally {
                choixEnCours = false;
            }
        }
    }

    private static final class Ligne<T> extends ListCell<T> {

        private final Function<T, Node> vue;

        Ligne(Function<T, Node> vue) {
            this.vue = vue;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            // As wide as the list: what does not fit is cut short, not scrolled to.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T element, boolean empty) {
            super.updateItem(element, empty);
            setGraphic(empty || element == null ? null : vue.apply(element));
        }
    }
}
