package fr.guichet.attestation.numerisation;

import fr.guichet.common.Messages;

/** What may keep a scanner from working, each in its own sentence. */
public enum Panne {
    ABSENT,
    OCCUPE,
    BOURRAGE,
    CAPOT_OUVERT,
    CHARGEUR_VIDE,
    ACCES_REFUSE,
    COUPE,
    MUET,
    ILLISIBLE,
    REGLAGE_REFUSE,
    SANS_MEMOIRE,
    DISQUE;

    public ScannerException exception() {
        return par(null);
    }

    /**
     * @param cause for the log
     */
    public ScannerException par(Throwable cause) {
        return new ScannerException(this, Messages.text("numerisation.panne." + name()), cause);
    }
}
