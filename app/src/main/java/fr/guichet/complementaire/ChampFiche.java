package fr.guichet.complementaire;

/** The fields of the form that are typed as text. */
enum ChampFiche {
    NOM,
    NUMERO,
    CONTACT,
    ADRESSE1,
    ADRESSE2,
    CODE_POSTAL,
    LOCALITE,
    TELEPHONE1,
    TELEPHONE2,
    COURRIEL,
    COMPTE,
    CODE_AIGUILLAGE,
    NUMERO_AMC_GU,
    TYPE_CONVENTION,
    CRITERE_SECONDAIRE,
    REGLE,
    FRANCHISE,
    PLAFOND,
    SEUIL,
    TAUX
}
