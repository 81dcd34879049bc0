package fr.guichet.couverture;

import java.util.Objects;

/**
 * The content of a filled field, and where it was read.
 *
 * @param texte never blank
 */
public record Valeur(String texte, Origine origine) {

    public Valeur {
        Objects.requireNonNull(origine, "origine");
        if (texte.isBlank()) {
            throw new IllegalArgumentException("Valeur vide.");
        }
    }

    /** A value of the card. */
    public static Valeur duSupport(String texte) {
        return new Valeur(texte, Origine.SUPPORT);
    }
}
