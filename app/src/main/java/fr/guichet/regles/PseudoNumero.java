package fr.guichet.regles;

import fr.guichet.common.valeur.NumeroAmc;

/**
 * A number that stands for a public cover in place of an AMC; a real AMC never replaces it.
 *
 * @param couverture the cover it stands for
 * @param sansAttestation the number says that the patient showed no attestation
 */
public record PseudoNumero(
        NumeroAmc numero,
        String libelle,
        Justificatif couverture,
        boolean sansAttestation,
        Provenance provenance) {}
