package fr.guichet.couverture;

/** Where the value of a field was read. */
public enum Origine {
    /** Typed from the card, the attestation or another support: it wins over the others. */
    SUPPORT,
    /** The line of the tables that the decision uses. */
    TABLE,
    /** The practice's own record, in « Fichiers – Complémentaires ». */
    FICHE,
    /** The « Annuaire AMC »: a name for a number, and nothing the rules read. */
    ANNUAIRE
}
