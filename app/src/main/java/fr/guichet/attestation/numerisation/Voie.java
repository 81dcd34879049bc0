package fr.guichet.attestation.numerisation;

/** How a device was found. */
public enum Voie {
    /** Plugged into this computer, by SANE. */
    ORDINATEUR,
    /** It announced itself on the network. */
    RESEAU,
    /** Someone typed its address. */
    ADRESSE
}
