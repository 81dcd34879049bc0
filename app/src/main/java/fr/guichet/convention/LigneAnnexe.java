package fr.guichet.convention;

/**
 * A regroupement or a correspondance as the base holds it.
 *
 * @param emetteur who sent it; null for a line the practice wrote itself
 * @param remplaceId the émetteur's line that this line of the practice stands in for, or null
 */
public record LigneAnnexe<T>(long id, T valeur, String emetteur, Long remplaceId)
        implements Ligne<T> {}
