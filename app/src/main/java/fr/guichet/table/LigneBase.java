package fr.guichet.table;

/**
 * A line as the base holds it, hidden ones included.
 *
 * @param emetteurId who sent it; null for a line of the practice
 * @param masquee removed or replaced by the practice: kept, never used
 * @param remplaceId the line that this one of the practice stands in for, or null
 * @param lue its place among the lines of the file that is compared, where the file has it to the
 *     character; else {@value #AUCUNE}
 */
public record LigneBase<T>(
        long id, Long emetteurId, boolean masquee, Long remplaceId, T valeur, int lue) {

    static final int AUCUNE = -1;

    /** Whether the file that is compared has it too, to the character. */
    boolean dansLeFichier() {
        return lue != AUCUNE;
    }
}
