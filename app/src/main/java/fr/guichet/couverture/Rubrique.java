package fr.guichet.couverture;

import java.util.Locale;

/** The text fields of a cover, in the order of the form. Each has its column in the base. */
public enum Rubrique {
    CODE_SERVICE,
    NUMERO_AMC,
    NUMERO_COMPLEMENTAIRE,
    NOM_ORGANISME,
    /** As printed: « VM », or « SC/SP » where the card prints two. */
    TYPES_CONVENTION,
    CRITERE_SECONDAIRE,
    ORGANISME_TIERS_PAYEUR,
    NUMERO_ADHERENT,
    NUMERO_ASSURE_AMC,
    NUMERO_CONTRAT,
    /** The NIR that the mutuelle's card prints. */
    NIR_SUPPORT,
    /** The eight characters that a correspondance turns into an AMC number. */
    NUMERO_MUTUELLE,
    GARANTIES,
    CODE_AIGUILLAGE_STS,
    OPERATEUR_REGLEMENT,
    CODE_ROUTAGE,
    IDENTIFIANT_HOTE,
    NOM_DOMAINE;

    /** Its column in the base, and its name in the origins kept there. */
    public String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }
}
