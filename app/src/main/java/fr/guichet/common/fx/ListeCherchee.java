package fr.guichet.common.fx;

import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A list under the field that searches it: how the keyboard and the mouse go about them. */
public final class ListeCherchee {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");

    private ListeCherchee() {}

    /** Shortcut+F goes to the search, from anywhere in the screen. */
    public static void chercherDepuis(Node ecran, TextField recherche) {
        ecran.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (CHERCHER.match(event)) {
                        viser(recherche);
                        event.consume();
                    }
                });
    }

    /** The keyboard goes to the search, and what is typed takes the place of what was. */
    public static void viser(TextField recherche) {
        recherche.requestFocus();
        recherche.selectAll();
    }

    /** Down from the search enters the list. */
    public static void descendre(TextField recherche, TableView<?> table) {
        recherche.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
                        event.consume();
                        table.requestFocus();
                        table.getSelectionModel().selectFirst();
                    }
                });
    }

    /** Shows lines that a click on a column's title sorts. */
    public static <T> void trier(TableView<T> table, ObservableList<T> lignes) {
        var triees = new SortedList<>(lignes);
        triees.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(triees);
    }

    /** Enter, or a double click on a line, opens it. */
    public static <T> void ouvrir(TableView<T> table, Runnable ouvrir) {
        table.setRowFactory(_ -> ligne(ouvrir));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        ouvrir.run();
                        event.consume();
                    }
                });
    }

    private static <T> TableRow<T> ligne(Runnable ouvrir) {
        var ligne = new TableRow<T>();
        ligne.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !ligne.isEmpty()) {
                ouvrir.run();
            }
        });
        return ligne;
    }
}
