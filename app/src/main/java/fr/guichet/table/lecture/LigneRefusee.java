package fr.guichet.table.lecture;

import java.util.List;

/**
 * A line that was not taken, whole, so that it can be mended and sent again.
 *
 * @param valeurs its fields as received; a single one when it could not be cut
 * @param fautes every fault found in it, at least one
 */
public record LigneRefusee(long numero, List<String> valeurs, List<Refus> fautes) {}
