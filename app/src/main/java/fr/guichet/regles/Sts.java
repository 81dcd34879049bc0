package fr.guichet.regles;

/**
 * The STS code to enter.
 *
 * @param codeAiguillage null when there is none
 * @param origine where the code was read; null when there is none
 */
public record Sts(String codeAiguillage, Origine origine) {

    /** No code. */
    public static final Sts AUCUN = new Sts(null, null);

    public enum Origine {
        SUPPORT,
        TABLE
    }
}
