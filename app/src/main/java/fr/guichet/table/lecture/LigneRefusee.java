package fr.guichet.table.lecture;

import java.util.List;

/**
 * A line that was not taken, whole, so that it can be mended and sent again.
 *
 * @param titres of the columns of its own table; null for one without a title
 * @param valeurs its fields as received; a single one when it could not be cut
 * @param fautes every fault found in it, at least one
 */
public record LigneRefusee(
        long numero, List<String> titres, List<String> valeurs, List<Refus> fautes) {}
