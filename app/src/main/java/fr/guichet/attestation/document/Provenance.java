package fr.guichet.attestation.document;

/** Where on the page a value was taken from. */
public enum Provenance {
    /** The text the file itself holds. */
    TEXTE,
    OCR,
    DATAMATRIX,
    QR,
    PDF417,
    CODE128
}
