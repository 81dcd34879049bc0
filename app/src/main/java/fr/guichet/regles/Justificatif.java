package fr.guichet.regles;

/** What the patient shows to prove the complementary cover. */
public enum Justificatif {
    ATTESTATION_PAPIER("Attestation papier"),
    CARTE_VITALE("Carte Vitale"),
    C2S("C2S"),
    AME("AME"),
    ACS_A("ACS contrat A"),
    ACS_B("ACS contrat B"),
    ACS_C("ACS contrat C"),
    AUTRE_COMPLEMENTAIRE("Autre complémentaire santé"),
    AUCUN("Aucun justificatif présenté"),
    SERVEUR_DE_DROITS("Serveur de droits");

    private final String libelle;

    Justificatif(String libelle) {
        this.libelle = libelle;
    }

    /** As the practice says it. */
    public String libelle() {
        return libelle;
    }
}
