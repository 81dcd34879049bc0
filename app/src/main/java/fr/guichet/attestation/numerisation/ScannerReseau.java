package fr.guichet.attestation.numerisation;

import fr.guichet.common.Progress;

/** A way to scanners that have an address one may type. */
public interface ScannerReseau extends Scanner {

    /**
     * Asks the scanner of an address who it is.
     *
     * @param saisie as typed: a host is enough
     * @throws fr.guichet.common.UserException when it is no address, or no scanner answers there
     */
    Appareil trouver(String saisie, Progress progress);
}
