package fr.guichet.table.telechargement;

import fr.guichet.common.UserException;

/** A download that did not end well, and why. */
public final class TelechargementException extends UserException {

    private static final long serialVersionUID = 1L;

    private final Panne panne;

    TelechargementException(Panne panne, String phrase, Throwable cause) {
        super(phrase, cause);
        this.panne = panne;
    }

    public Panne panne() {
        return panne;
    }
}
