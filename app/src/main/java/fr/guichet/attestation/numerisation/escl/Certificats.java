package fr.guichet.attestation.numerisation.escl;

import java.util.Optional;

/** The certificates the practice has accepted: a scanner makes its own, nobody vouches for it. */
@FunctionalInterface
public interface Certificats {

    /**
     * @param serveur host and port
     * @return the SHA-256 of the one accepted from it, in hexadecimal
     */
    Optional<String> accepte(String serveur);
}
