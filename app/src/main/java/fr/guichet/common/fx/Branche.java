package fr.guichet.common.fx;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** A line of a tree; those under it are made only when it unfolds: there may be 100,000. */
public final class Branche<T> extends TreeItem<T> {

    private final boolean feuille;
    private final Supplier<Stream<T>> dessous;
    private boolean depliee;

    /**
     * @param feuille whether it has none under it
     * @param dessous asked once, when it unfolds
     */
    public Branche(T valeur, boolean feuille, Supplier<Stream<T>> dessous) {
        super(valeur);
        this.feuille = feuille;
        this.dessous = dessous;
    }

    @Override
    public boolean isLeaf() {
        return feuille;
    }

    @Override
    public ObservableList<TreeItem<T>> getChildren() {
        var enfants = super.getChildren();
        if (!depliee && !feuille) {
            depliee = true;
            dessous.get().map(TreeItem::new).forEach(enfants::add);
        }
        return enfants;
    }
}
