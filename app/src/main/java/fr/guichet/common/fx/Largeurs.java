package fr.guichet.common.fx;

import fr.guichet.common.db.ReglageRepository;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The widths that the user gave to the columns, kept from one opening of a window to the next. */
public final class Largeurs {

    static final EventType<Event> ARRIVEE = new EventType<>(Event.ANY, "GUICHET_ARRIVEE");

    private final ReglageRepository reglages;

    Largeurs(ReglageRepository reglages) {
        this.reglages = reglages;
    }

    /** Gives their widths to tables that come into a window after it was shown. */
    public static void rendre(Node arrive) {
        Event.fireEvent(arrive, new Event(ARRIVEE));
    }

    /**
     * @param nom what the window is kept under
     */
    void rendre(Node contenu, String nom) {
        tables(contenu)
                .forEach(table ->
                        reglages.find(cle(nom, table)).ifPresent(lues -> elargir(table, lues)));
    }

    /** Columns that were never laid out have no widths yet: what was kept of them stays. */
    void retenir(Node contenu, String nom) {
        tables(contenu)
                .filter(table -> table.getWidth() > 0)
                .forEach(table -> reglages.save(cle(nom, table), largeurs(table)));
    }

    private static String cle(String nom, Control table) {
        return "colonnes." + nom + "." + table.getId();
    }

    /** Those in tabs not looked at yet too: their skins do not hold them until then. */
    private static Stream<Control> tables(Node noeud) {
        return switch (noeud) {
            case TableView<?> table -> Stream.of(table);
            case TreeTableView<?> table -> Stream.of(table);
            case TabPane onglets -> tables(onglets.getTabs().stream().map(Tab::getContent));
            case ScrollPane defilement -> tables(Stream.of(defilement).map(ScrollPane::getContent));
            case SplitPane partage -> tables(partage.getItems().stream());
            case Parent parent -> tables(parent.getChildrenUnmodifiable().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Control> tables(Stream<Node> noeuds) {
        return noeuds.filter(Objects::nonNull).flatMap(Largeurs::tables);
    }

    private static List<? extends TableColumnBase<?, ?>> colonnes(Control table) {
        return switch (table) {
            case TableView<?> plate -> plate.getColumns();
            case TreeTableView<?> arbre -> arbre.getColumns();
            default -> List.of();
        };
    }

    private static String largeurs(Control table) {
        return colonnes(table).stream()
                .map(c -> String.valueOf(Math.round(c.getWidth())))
                .collect(Collectors.joining(" "));
    }

    private static void elargir(Control table, String largeurs) {
        var tailles =
                Arrays.stream(largeurs.split(" "))
                        .filter(t -> !t.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        var colonnes = colonnes(table);
        if (colonnes.size() == tailles.length) {
            for (int i = 0; i < tailles.length; i++) {
                colonnes.get(i).setPrefWidth(tailles[i]);
            }
        }
    }
}
