package fr.guichet.attestation;

import fr.guichet.attestation.document.Document;

import java.nio.file.Path;

/** Opens a file received as an attestation. */
@FunctionalInterface
public interface Ouvreur {

    /**
     * @throws fr.guichet.common.UserException when it is none that can be shown, or is broken, with
     *     the reason
     */
    Document ouvrir(Path fichier);
}
