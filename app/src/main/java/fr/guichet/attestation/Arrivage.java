package fr.guichet.attestation;

import fr.guichet.couverture.Couverture;

import java.util.List;

/**
 * Files that came in together for a patient, to be looked at one after the other.
 *
 * @param couvertures the patient's, the latest first
 * @param enMain the cover shown above; null for none
 * @param remplace the attestation that the first file stands in for; null for none
 */
public record Arrivage(
        long patientId,
        List<Recue> recues,
        List<Couverture> couvertures,
        Couverture enMain,
        Attestation remplace) {

    public Arrivage {
        recues = List.copyOf(recues);
        couvertures = List.copyOf(couvertures);
    }
}
