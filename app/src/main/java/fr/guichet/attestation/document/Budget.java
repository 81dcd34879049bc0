package fr.guichet.attestation.document;

/**
 * What is left to draw a page. Nothing can stop the library that draws from outside; it asks here
 * before each order, and a few orders that call one another can be drawn millions of times.
 */
final class Budget {

    private final long fin = System.nanoTime() + Limites.DELAI.toNanos();
    private int ordres;

    /**
     * @param niveau how many forms within one another this order is in
     * @throws fr.guichet.common.UserException when nothing is left
     */
    void depenser(int niveau) {
        if (++ordres > Limites.ORDRES || niveau > Limites.NIVEAUX || System.nanoTime() - fin > 0) {
            throw Refus.dessinTropLong();
        }
    }
}
