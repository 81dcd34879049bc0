package fr.guichet.attestation.numerisation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Collections;

/** The pages scanned so far, in the order they will have in the file. */
public final class PagesViewModel {

    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private final ObjectProperty<Page> choisie = new SimpleObjectProperty<>();

    public ObservableList<Page> pages() {
        return pages;
    }

    /** The page in hand; null for none. */
    public ObjectProperty<Page> choisieProperty() {
        return choisie;
    }

    void ajouter(Page page) {
        pages.add(page);
        choisie.set(page);
    }

    public void supprimer() {
        int rang = pages.indexOf(choisie.get());
        if (rang >= 0) {
            pages.remove(rang);
            choisie.set(pages.isEmpty() ? null : pages.get(Math.min(rang, pages.size() - 1)));
        }
    }

    public void monter() {
        deplacer(-1);
    }

    public void descendre() {
        deplacer(1);
    }

    private void deplacer(int pas) {
        var page = choisie.get();
        int rang = pages.indexOf(page);
        if (rang >= 0 && rang + pas >= 0 && rang + pas < pages.size()) {
            Collections.swap(pages, rang, rang + pas);
            choisie.set(page);
        }
    }
}
