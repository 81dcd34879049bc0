package fr.guichet.convention;

import fr.guichet.regles.Convention;

/**
 * A line of conventions as the base holds it.
 *
 * @param emetteur who sent it; null for a line the practice wrote itself
 * @param remplaceId the émetteur's line that this line of the practice stands in for, or null
 */
public record LigneConvention(long id, Convention convention, String emetteur, Long remplaceId)
        implements Ligne<Convention> {

    @Override
    public Convention valeur() {
        return convention;
    }

    /** What one calls the line by: « VIAMEDIS, 75990010, VM ». */
    public String nom() {
        return Sorte.CONVENTIONS.nom(convention);
    }
}
