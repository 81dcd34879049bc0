package fr.guichet.attestation.numerisation;

/** Where the sheet lies. */
public enum Source {
    VITRE,
    CHARGEUR,
    CHARGEUR_RECTO_VERSO
}
