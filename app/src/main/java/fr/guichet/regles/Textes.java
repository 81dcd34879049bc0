package fr.guichet.regles;

/** What the records of this package do with a text at the door. */
final class Textes {

    private Textes() {}

    /** The text without the spaces around it; null when nothing is left. */
    static String nettoyer(String texte) {
        if (texte == null) {
            return null;
        }
        var net = texte.strip();
        return net.isEmpty() ? null : net;
    }
}
