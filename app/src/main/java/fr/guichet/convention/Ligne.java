package fr.guichet.convention;

/** A line of one of the tables, as the base holds it. */
public sealed interface Ligne<T> permits LigneConvention, LigneAnnexe {

    long id();

    T valeur();

    /** Who sent it; null for a line the practice wrote itself. */
    String emetteur();

    /** The émetteur's line that this line of the practice stands in for, or null. */
    Long remplaceId();

    /** Written or changed by the practice: such a line survives every import. */
    default boolean manuelle() {
        return emetteur() == null;
    }
}
