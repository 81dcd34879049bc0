package fr.guichet.couverture;

import fr.guichet.regles.Champ;

import java.time.LocalDate;

/**
 * What the Complémentaire tab opens on, when it is reached from a list of what must be corrected.
 *
 * @param couvertureId null for the cover in force on the day of care
 * @param champ where the cursor goes; null to leave it
 * @param dateSoins null for today
 */
public record Arrivee(Long couvertureId, Champ champ, LocalDate dateSoins) {

    /** Nothing to correct: today's cover. */
    public static final Arrivee SIMPLE = new Arrivee(null, null, null);
}
