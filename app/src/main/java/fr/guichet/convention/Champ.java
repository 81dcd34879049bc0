package fr.guichet.convention;

import fr.guichet.regles.Convention;

import java.util.function.Function;

/**
 * The sixteen fields of a convention, in the order and under the names of the practice's tables:
 * what files, lists, comparisons and forms share.
 */
public enum Champ implements ChampLigne<Convention> {
    LIBELLE_AMC("Libellé amc", "libelle_amc", Convention::libelleAmc),
    NUMERO_AMC("Id amc", "numero_amc", Convention::numeroAmc),
    NUMERO_SIGNATAIRE("Id signataire", "numero_signataire", Convention::numeroSignataire),
    LIBELLE_SIGNATAIRE("Libellé signataire", "libelle_signataire", Convention::libelleSignataire),
    TYPE_CONVENTION("Type de convention", "type_convention", Convention::typeConvention),
    CRITERE_SECONDAIRE("Critère secondaire", "critere_secondaire", Convention::critereSecondaire),
    USAGE_ATTESTATION(
            "Indic. usage attestation",
            "usage_attestation",
            c -> c.usageAttestation() == 0 ? null : String.valueOf(c.usageAttestation())),
    OPERATEUR_REGLEMENT(
            "Opérateur de règlement", "operateur_reglement", Convention::operateurReglement),
    TYPE_ACCORD(
            "Type d'accord",
            "type_accord",
            c -> Convention.TIERS_PAYANT.equals(c.typeAccord()) ? "Tiers payant" : c.typeAccord()),
    CODE_AIGUILLAGE_STS(
            "Code aiguillage STS", "code_aiguillage_sts", Convention::codeAiguillageSts),
    GROUPEE("Convention", "groupee", c -> c.groupee() ? "Groupée" : "Non groupée"),
    DESACTIVATION_STS(
            "Désactivation des STS", "desactivation_sts", c -> c.desactivationSts() ? "1" : "0"),
    DRE_ANNULATION(
            "DRE d'annulation acceptée", "dre_annulation", c -> c.dreAnnulation() ? "1" : "0"),
    CODE_ROUTAGE("Code routage", "code_routage", Convention::codeRoutage),
    IDENTIFIANT_HOTE("Identifiant de l'hôte", "identifiant_hote", Convention::identifiantHote),
    NOM_DOMAINE("Nom domaine", "nom_domaine", Convention::nomDomaine);

    private final Definition<Convention> definition;

    Champ(String libelle, String colonne, Function<Convention, String> lecture) {
        definition = new Definition<>(libelle, colonne, lecture);
    }

    @Override
    public Definition<Convention> definition() {
        return definition;
    }

    @Override
    public Object valeur(Convention convention) {
        return switch (this) {
            case USAGE_ATTESTATION -> convention.usageAttestation();
            case TYPE_ACCORD -> convention.typeAccord();
            case GROUPEE -> convention.groupee();
            case DESACTIVATION_STS -> convention.desactivationSts();
            case DRE_ANNULATION -> convention.dreAnnulation();
            default -> texte(convention);
        };
    }
}
