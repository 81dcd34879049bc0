package fr.guichet.regles;

import java.util.Locale;

/** A field of the situation that an alert or a question is about. */
public enum Champ {
    JUSTIFICATIF,
    TIERS_PAYANT,
    AMO,
    NUMERO_AMC,
    TYPE_CONVENTION,
    CRITERE_SECONDAIRE,
    CODE_AIGUILLAGE_STS,
    CODE_ROUTAGE,
    IDENTIFIANT_HOTE,
    NOM_DOMAINE,
    NIR,
    NUMERO_ADHERENT,
    DROITS,
    TIERS_PAYANT_DENTAIRE,
    ATTESTATION_ENREGISTREE;

    /** As the command line writes it. */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }
}
