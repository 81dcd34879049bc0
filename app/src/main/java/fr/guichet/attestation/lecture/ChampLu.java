package fr.guichet.attestation.lecture;

/** What can be read off an attestation. */
public enum ChampLu {
    AMC(false),
    TYPE_CONVENTION(false),
    CSR(false),
    ADHERENT(false),
    DROITS_DU(false),
    DROITS_AU(false),
    /** The card itself says « DRE ». */
    DRE(false),
    CODE_STS(false),
    CODE_ROUTAGE(false),
    IDENTIFIANT_HOTE(false),
    NOM_DOMAINE(false),
    ORGANISME(false),
    NOM(true),
    PRENOM(true),
    NIR(true),
    NAISSANCE(true),
    RANG(true),
    /** Whether tiers payant covers dental care, as the column DENT says. */
    DENTAIRE(true);

    private final boolean parBeneficiaire;

    ChampLu(boolean parBeneficiaire) {
        this.parBeneficiaire = parBeneficiaire;
    }

    /** Whether each beneficiary of the card has its own. */
    public boolean parBeneficiaire() {
        return parBeneficiaire;
    }
}
