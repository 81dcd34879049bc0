package fr.guichet.regles;

import fr.guichet.common.valeur.NumeroAmc;

import java.util.List;

/** The questions, each with its sentence. */
final class Questions {

    private Questions() {}

    /** On which parts tiers payant is asked. */
    static Question tiersPayant(String message) {
        return new Question(
                Champ.TIERS_PAYANT,
                List.of(
                        CadreRemboursement.TP_OBLIGATOIRE_ET_COMPLEMENTAIRE.name(),
                        CadreRemboursement.TP_OBLIGATOIRE.name(),
                        CadreRemboursement.HORS_TIERS_PAYANT.name()),
                message);
    }

    static Question justificatif(List<Justificatif> choix, String message) {
        return new Question(
                Champ.JUSTIFICATIF, choix.stream().map(Justificatif::name).toList(), message);
    }

    static Question numeroAmc(List<NumeroAmc> choix, String message) {
        return new Question(
                Champ.NUMERO_AMC, choix.stream().map(NumeroAmc::ecrit).toList(), message);
    }

    static Question amo() {
        return new Question(
                Champ.AMO,
                List.of(),
                "Quels sont le régime, la caisse et le centre du patient sur la carte Vitale ?");
    }

    static Question nir() {
        return new Question(
                Champ.NIR,
                List.of(),
                "La carte de mutuelle porte un autre NIR que la carte Vitale : est-ce bien la carte"
                        + " du patient ?");
    }

    static Question typeConvention(List<String> choix) {
        return lireSurLaCarte(Champ.TYPE_CONVENTION, choix);
    }

    /** A field to read on the card, {@value Support#RIEN} when it prints nothing there. */
    static Question lireSurLaCarte(Champ champ, List<String> choix) {
        return new Question(champ, choix, libelle(champ));
    }

    /** Lines that no card tells apart. */
    static Question lignesIndiscernables(String type) {
        return new Question(
                Champ.TYPE_CONVENTION,
                List.of(type),
                "Les tables ont plusieurs lignes %s de cet organisme que rien sur la carte ne départage (opérateur de règlement, attestation ou désactivation des STS) : corrigez-les dans « Tables organismes complémentaires »."
                        .formatted(type));
    }

    private static String libelle(Champ champ) {
        return switch (champ) {
            case TYPE_CONVENTION ->
                    "Quel type de convention (« Typ Conv ») la carte porte-t-elle ?";
            case CRITERE_SECONDAIRE -> "Quel critère secondaire (CSR) la carte porte-t-elle ?";
            case CODE_AIGUILLAGE_STS -> "Quel code d’aiguillage STS la carte porte-t-elle ?";
            case CODE_ROUTAGE -> "Quel code de routage la carte porte-t-elle ?";
            case IDENTIFIANT_HOTE -> "Quel identifiant de l’hôte la carte porte-t-elle ?";
            case NOM_DOMAINE -> "Quel nom de domaine la carte porte-t-elle ?";
            case JUSTIFICATIF,
                    TIERS_PAYANT,
                    AMO,
                    NUMERO_AMC,
                    NIR,
                    NUMERO_ADHERENT,
                    DROITS,
                    TIERS_PAYANT_DENTAIRE,
                    ATTESTATION_ENREGISTREE ->
                    throw new IllegalArgumentException(
                            "Ne se lit pas ainsi sur la carte : " + champ);
        };
    }
}
