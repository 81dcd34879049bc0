package fr.guichet.complementaire;

import fr.guichet.convention.Conventions;
import fr.guichet.convention.LigneConvention;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** « Créer depuis une ligne des tables »: the lines found as one types. */
public final class LignesTablesViewModel {

    private static final int LIMITE = 50;

    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObservableList<LigneConvention> lignes = FXCollections.observableArrayList();

    LignesTablesViewModel(Conventions conventions) {
        recherche.addListener((_, _, saisie) -> {
            if (saisie.isBlank()) {
                lignes.clear();
            } else {
                lignes.setAll(conventions.index().chercher(saisie, LIMITE));
            }
        });
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /** The best 50; none while nothing is typed. */
    public ObservableList<LigneConvention> lignes() {
        return lignes;
    }
}
