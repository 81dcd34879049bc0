package fr.guichet.common.fx;

import javafx.util.StringConverter;

import java.util.function.Function;

/** How the choices of a list that cannot be typed into are shown. */
public final class Libelles {

    private Libelles() {}

    /** Shows each choice by its words; none chosen shows nothing. */
    public static <T> StringConverter<T> de(Function<T, String> libelle) {
        return new StringConverter<>() {
            @Override
            public String toString(T choix) {
                return choix == null ? "" : libelle.apply(choix);
            }

            @Override
            public T fromString(String texte) {
                throw new UnsupportedOperationException("A list to choose from, not to type into");
            }
        };
    }
}
