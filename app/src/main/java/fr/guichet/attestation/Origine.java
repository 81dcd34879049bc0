package fr.guichet.attestation;

import fr.guichet.common.Messages;

/** How an attestation came to the desk. */
public enum Origine {
    SCAN,
    IMPORT,
    COLLE,
    DOSSIER_SURVEILLE;

    /** « Scannée ». */
    public String libelle() {
        return Messages.text("attestation.origine." + name());
    }
}
