package fr.guichet.patient;

/** A form's empty field and a base's missing value are one: null. */
final class Textes {

    private Textes() {}

    /** The text without its outer spaces; null when nothing is left. */
    static String ouRien(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    /** The text, empty where there is none: for a form's field. */
    static String ouVide(String texte) {
        return texte == null ? "" : texte;
    }
}
