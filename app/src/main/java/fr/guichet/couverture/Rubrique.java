package fr.guichet.couverture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<Rubrique> DU_SUPPORT =
            EnumSet.of(
                    NUMERO_AMC,
                    TYPES_CONVENTION,
                    CRITERE_SECONDAIRE,
                    NUMERO_ADHERENT,
                    NIR_SUPPORT,
                    NUMERO_MUTUELLE,
                    CODE_AIGUILLAGE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NOM_DOMAINE);

    /** Whether it bears on a decision, through {@link SituationAssembleur}. */
    boolean lueParLesRegles() {
        return DU_SUPPORT.contains(this);
    }

    /** Its column in the base, and its name in the origins kept there. */
    public String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }
}
