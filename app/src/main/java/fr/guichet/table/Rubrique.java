package fr.guichet.table;

import java.util.function.Function;

/**
 * A field of a kind of line.
 *
 * @param libelle as people read it
 * @param colonne its column in the base
 * @param texte what a line says in it; null when it is empty
 */
public record Rubrique<T>(String libelle, String colonne, Function<T, String> texte) {}
