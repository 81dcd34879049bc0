package fr.guichet.table.confiance;

/** What the practice makes of a key under an émetteur's table. */
public enum Confiance {
    /** Accepted, and no other key has signed this émetteur's tables so far. */
    DE_CONFIANCE,
    /** Never seen: its fingerprint must be compared first. */
    INCONNUE,
    /** Accepted once, given up since: its tables are refused. */
    REVOQUEE,
    /**
     * Accepted or not, it is not the key this émetteur's tables came with: never taken silently.
     */
    AUTRE_CLE
}
