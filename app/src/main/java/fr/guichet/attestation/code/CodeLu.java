package fr.guichet.attestation.code;

import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;

/**
 * A barcode, and what it holds: shown as it is, since what the cards' codes hold is not public.
 *
 * @param page the first is 1
 */
public record CodeLu(Provenance provenance, String contenu, int page, Zone zone) {}
