package fr.guichet.patient;

/** Whether the patient is insured in his own name, or through somebody else. */
public enum Qualite {
    ASSURE("Assuré"),
    BENEFICIAIRE("Bénéficiaire");

    private final String libelle;

    Qualite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
