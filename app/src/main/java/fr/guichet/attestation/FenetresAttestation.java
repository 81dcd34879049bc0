package fr.guichet.attestation;

/** The windows that open on an attestation. */
public interface FenetresAttestation {

    /** Its pages. */
    void voir(VisionneuseViewModel model);

    /** Its pages on paper; the user chooses the printer. */
    void imprimer(VisionneuseViewModel model);

    /** What she says of it. */
    void modifier(ModificationViewModel model);

    /** Those that no longer stand. */
    void ranger(RangeesViewModel model);
}
