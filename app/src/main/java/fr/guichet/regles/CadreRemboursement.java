package fr.guichet.regles;

/** The box to choose in the billing screen. */
public enum CadreRemboursement {
    TP_OBLIGATOIRE_ET_COMPLEMENTAIRE("Tiers payant sur la part obligatoire et complémentaire"),
    TP_OBLIGATOIRE("Tiers payant sur la part obligatoire"),
    HORS_TIERS_PAYANT("Hors tiers payant");

    private final String libelle;

    CadreRemboursement(String libelle) {
        this.libelle = libelle;
    }

    /** As the practice says it. */
    public String libelle() {
        return libelle;
    }
}
