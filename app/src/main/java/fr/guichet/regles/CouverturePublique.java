package fr.guichet.regles;

import java.time.LocalDate;

/**
 * A complementary cover the State gives: C2S, AME, and the ACS of old.
 *
 * @param fin last day of the last contracts; null while the cover exists
 */
public record CouverturePublique(
        Justificatif justificatif, String libelle, LocalDate fin, Provenance provenance) {

    /** Whether the cover no longer existed on that day. */
    public boolean finie(LocalDate jour) {
        return fin != null && jour.isAfter(fin);
    }
}
