package fr.guichet.attestation;

import fr.guichet.common.valeur.Periode;

/**
 * What is written of an attestation when it is kept.
 *
 * @param couvertureId the cover it proves; null for none
 * @param droits the period it proves; never null
 * @param remplace the id of the older one it stands in for; null for none
 */
public record AGarder(
        long patientId,
        Long couvertureId,
        Recue recue,
        String libelle,
        Periode droits,
        Long remplace) {}
