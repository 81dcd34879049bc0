package fr.guichet.convention;

import fr.guichet.common.Messages;

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

    /** Who the line comes from, in words: its émetteur, or the practice. */
    default String origine() {
        if (!manuelle()) {
            return emetteur();
        }
        return Messages.text(
                remplaceId() == null
                        ? "convention.origine.ajoutee"
                        : "convention.origine.modifiee");
    }
}
