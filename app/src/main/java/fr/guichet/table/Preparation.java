package fr.guichet.table;

import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Lecture;

import java.util.List;

/**
 * An import read and compared, ready to be applied, or dropped: nothing is written yet.
 *
 * @param nouvelleVersion the table is published anew, even if not one of its lines changed
 * @param signataire the name of the key that signed the table; null: not signed
 */
public record Preparation(
        Lecture lecture,
        String emetteur,
        Provenance provenance,
        Mode mode,
        Comparaisons comparaison,
        boolean nouvelleVersion,
        String signataire,
        List<PatientConcerne> patients) {

    /** No line could be read: there is nothing to apply. */
    public boolean toutRefuse() {
        return lecture.lignes().isEmpty() && lecture.annexes().vides();
    }

    /** Whether there is something to write. */
    public boolean applicable() {
        return !toutRefuse() && !sansEffet();
    }

    /** Whether applying it would leave the base as it is. */
    public boolean sansEffet() {
        return comparaison.sansEffet() && !nouvelleVersion;
    }
}
