package fr.guichet.table;

/**
 * A line that the base does not hold.
 *
 * @param numero where it stands in its file; 0 when it comes from no file
 */
public record Nouvelle<T>(long numero, T valeur) {}
