package fr.guichet.attestation.numerisation;

/** How a page is taken; black and white alone loses what a barcode and small print need. */
public enum Couleur {
    GRIS,
    COULEUR
}
