package fr.guichet.attestation;

import fr.guichet.common.valeur.Periode;

import java.time.LocalDateTime;

/**
 * An attestation kept in a patient's file.
 *
 * @param couvertureId the cover it proves; null for none
 * @param droits the period it proves; never null
 * @param remplaceePar the id of the newer one that stands in for it; null for none
 * @param retireeLe since when it lies in the basket; null outside of it
 */
public record Attestation(
        long id,
        long patientId,
        Long couvertureId,
        Fichier fichier,
        int pages,
        Origine origine,
        String libelle,
        LocalDateTime recueLe,
        Periode droits,
        Long remplaceePar,
        LocalDateTime retireeLe) {

    public boolean retiree() {
        return retireeLe != null;
    }
}
