package fr.guichet.table.lecture;

/**
 * Something to know about a line that was taken all the same.
 *
 * @param ligne its number in the file; the first one, for a warning about a whole column; 0 for a
 *     line that the file no longer has
 * @param champ the field concerned, as the practice's tables name it; null for the whole line
 */
public record Avertissement(long ligne, String champ, String motif) {}
