package fr.guichet.convention;

import java.util.function.Function;

/**
 * A field of the lines of a table: how people and the base call it, and what a line holds in it.
 */
public interface ChampLigne<T> {

    /**
     * What a field is.
     *
     * @param libelle as the practice's tables name it
     * @param colonne its column in the base
     * @param lecture what a table prints in it for a line; null when empty
     */
    record Definition<T>(String libelle, String colonne, Function<T, String> lecture) {}

    Definition<T> definition();

    default String libelle() {
        return definition().libelle();
    }

    default String colonne() {
        return definition().colonne();
    }

    default String texte(T ligne) {
        return definition().lecture().apply(ligne);
    }

    /** What the base keeps of it. */
    default Object valeur(T ligne) {
        return texte(ligne);
    }
}
