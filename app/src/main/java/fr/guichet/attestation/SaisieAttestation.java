package fr.guichet.attestation;

import fr.guichet.common.valeur.Periode;

/**
 * What she says of an attestation.
 *
 * @param couvertureId the cover it proves; null for none
 * @param droits the period it proves; never null
 */
public record SaisieAttestation(String libelle, Long couvertureId, Periode droits) {}
