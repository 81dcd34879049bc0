package fr.guichet.convention;

import fr.guichet.regles.Convention;

/**
 * A line as the base holds it.
 *
 * @param emetteur who sent it; null for a line the practice wrote itself
 * @param remplaceId the émetteur's line that this line of the practice stands in for, or null
 */
public record LigneConvention(long id, Convention convention, String emetteur, Long remplaceId) {

    /** Written or changed by the practice: such a line survives every import. */
    public boolean manuelle() {
        return emetteur == null;
    }
}
