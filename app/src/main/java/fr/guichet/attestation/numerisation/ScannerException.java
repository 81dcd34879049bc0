package fr.guichet.attestation.numerisation;

import fr.guichet.common.UserException;

/** A scanner did not do what it was asked. */
public class ScannerException extends UserException {

    private static final long serialVersionUID = 1L;

    private final Panne panne;

    ScannerException(Panne panne, String phrase, Throwable cause) {
        super(phrase, cause);
        this.panne = panne;
    }

    public Panne panne() {
        return panne;
    }
}
