package fr.guichet.common.recherche;

/** How far from what was typed a word may be. */
enum Ecart {
    /** The word whole or begun, and whole words of letters misspelt. */
    PROCHE,
    /** What is tried when nothing else is found: beginnings misspelt too, and numbers. */
    LARGE;

    private static final int CHIFFRES_MIN = 6;

    /** How many letters may be missing, added, replaced or swapped. */
    int fautes(String mot) {
        if (Mots.estNombre(mot)) {
            return this == LARGE && mot.length() >= CHIFFRES_MIN ? 1 : 0;
        }
        return mot.length() >= 8 ? 2 : mot.length() >= 4 ? 1 : 0;
    }

    /**
     * Whether a word may be begun and misspelt at once; a number never: it would match anything.
     */
    boolean debuts(String mot) {
        return this == LARGE && !Mots.estNombre(mot);
    }
}
