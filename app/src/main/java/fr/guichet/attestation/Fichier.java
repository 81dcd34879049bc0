package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;

/**
 * The bytes of an attestation as they were received, told by what they are.
 *
 * @param sha256 their digest, in hexadecimal
 * @param taille in bytes
 */
public record Fichier(String sha256, Format format, long taille) {

    /** The name it bears in the depot: nobody's name is in it. */
    String nom() {
        return sha256 + "." + format.extension();
    }
}
