package fr.guichet.table.lecture;

/**
 * One fault of a refused line.
 *
 * @param ligne its number in the file, the header being 1
 * @param champ the field at fault, as the practice's tables name it
 * @param valeur what stood there
 * @param motif why it is refused, in French
 */
public record Refus(long ligne, String champ, String valeur, String motif) {}
