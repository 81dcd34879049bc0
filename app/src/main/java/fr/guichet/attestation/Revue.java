package fr.guichet.attestation;

/** Where she looks at what came in, and keeps it or gives it up. */
@FunctionalInterface
public interface Revue {

    /**
     * Opens it; returns at once.
     *
     * @param gardee runs each time one was kept
     */
    void revoir(Arrivage arrivage, Runnable gardee);
}
