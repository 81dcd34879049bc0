package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rules read of a situation, in the words of the desk. */
final class TexteDonnee {

    private static final List<String> OUI_NON = List.of("true", "false");

    private TexteDonnee() {}

    /** « N° d’adhérent ». */
    static String libelle(Donnee donnee) {
        return Messages.text("donnee.libelle." + donnee);
    }

    /** Its value in a situation: « Oui », « du 01/01/2026 au 31/12/2026 », « non renseigné ». */
    static String de(Donnee donnee, Situation situation, Referentiel referentiel) {
        return donnee.lire(situation)
                .map(valeur ->
                        donnee == Donnee.DROITS
                                ? Periodes.texte(situation.support().droits())
                                : de(donnee, valeur, referentiel))
                .orElse(Messages.text("donnee.inconnue"));
    }

    /** Same, of a value as {@link Donnee} writes it. */
    static String de(Donnee donnee, String valeur, Referentiel referentiel) {
        return switch (donnee) {
            case TIERS_PAYANT_AMC,
                    TIERS_PAYANT_AMO,
                    TIERS_PAYANT_DENTAIRE,
                    MENTION_DRE,
                    ATTESTATION_ENREGISTREE ->
                    Messages.text(
                            Boolean.parseBoolean(valeur) ? "couverture.oui" : "couverture.non");
            case DATE_SOINS -> Nombres.texte(LocalDate.parse(valeur));
            case JUSTIFICATIF,
                    NUMERO_AMC,
                    TYPE_CONVENTION,
                    CRITERE_SECONDAIRE,
                    CODE_AIGUILLAGE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NOM_DOMAINE ->
                    QuestionPosee.libelle(Champ.valueOf(donnee.name()), valeur, referentiel);
            case DROITS, AMO, NUMERO_MUTUELLE, NIR, NIR_VITALE, NUMERO_ADHERENT -> valeur;
        };
    }

    /** The values it may take: all of them for some, those of the tables for others. */
    static List<String> choix(Donnee donnee, Situation situation, Referentiel referentiel) {
        return switch (donnee) {
            case TIERS_PAYANT_AMC,
                    TIERS_PAYANT_AMO,
                    TIERS_PAYANT_DENTAIRE,
                    MENTION_DRE,
                    ATTESTATION_ENREGISTREE ->
                    OUI_NON;
            case JUSTIFICATIF -> Stream.of(Justificatif.values()).map(Justificatif::name).toList();
            case TYPE_CONVENTION ->
                    situation.support().amc().map(referentiel::lignes).orElse(List.of()).stream()
                            .map(ligne -> ligne.typeConvention())
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            default -> List.of();
        };
    }
}
