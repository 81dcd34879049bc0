package fr.guichet.common.recherche;

/** Which elements hold each word: one table of places, in which each word has its stretch. */
record Occurrences(int[] debuts, int[] elements) {

    int debut(int mot) {
        return debuts[mot];
    }

    int element(int occurrence) {
        return elements[occurrence];
    }
}
