package fr.guichet.droits.controle;

import fr.guichet.couverture.Couverture;
import fr.guichet.regles.Alerte;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Mode;
import fr.guichet.regles.Question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a decision still asks, and every alert it carries. */
final class ControleDecision {

    private ControleDecision() {}

    static List<Constat> examiner(Decision decision, Couverture couverture, LocalDate jour) {
        return Stream.of(
                        decision.questions().stream().map(q -> question(q, couverture, jour)),
                        sansTiersPayant(decision, couverture, jour),
                        decision.alertes().stream().map(a -> alerte(a, couverture, jour)))
                .flatMap(constats -> constats)
                .toList();
    }

    private static Constat question(Question question, Couverture couverture, LocalDate jour) {
        return new Constat(
                Gravite.A_CORRIGER,
                "Décision à compléter",
                question.message(),
                question.champ(),
                couverture,
                jour);
    }

    private static Stream<Constat> sansTiersPayant(
            Decision decision, Couverture couverture, LocalDate jour) {
        return decision.mode() instanceof Mode.SansTiersPayantAmc
                ? Stream.of(
                        new Constat(
                                Gravite.A_VERIFIER,
                                "Pas de tiers payant complémentaire",
                                decision.motif()
                                        + " Le patient règle la part complémentaire : vérifiez-le"
                                        + " avant d’envoyer.",
                                null,
                                couverture,
                                jour))
                : Stream.empty();
    }

    private static Constat alerte(Alerte alerte, Couverture couverture, LocalDate jour) {
        return new Constat(
                gravite(alerte.code()),
                titre(alerte.code()),
                alerte.message(),
                alerte.champ(),
                couverture,
                jour);
    }

    private static Gravite gravite(Alerte.Code code) {
        return switch (code) {
            case ATTESTATION_MANQUANTE,
                    ATTESTATION_A_JOINDRE,
                    NIR_DIFFERENT,
                    CODE_AIGUILLAGE_MANQUANT,
                    NUMERO_ADHERENT_MANQUANT ->
                    Gravite.A_CORRIGER;
            case DROITS_NON_VERIFIES,
                    TP_DENTAIRE_NON_VERIFIE,
                    CONVENTION_DRE_EXISTE,
                    ACCORD_CAISSE_ABSENT,
                    ACCORD_CAISSE_NON_VERIFIE,
                    NIR_NON_VERIFIE,
                    CONVENTION_ABSENTE_DES_TABLES ->
                    Gravite.A_VERIFIER;
            case TABLE_ANCIENNE -> Gravite.A_SAVOIR;
        };
    }

    private static String titre(Alerte.Code code) {
        return switch (code) {
            case DROITS_NON_VERIFIES -> "Droits sans date";
            case ATTESTATION_MANQUANTE -> "C2S sans attestation";
            case TP_DENTAIRE_NON_VERIFIE -> "Tiers payant en dentaire non vérifié";
            case CONVENTION_DRE_EXISTE -> "Une convention de gestion séparée existe aussi";
            case ACCORD_CAISSE_ABSENT -> "Pas d’accord avec la caisse du patient";
            case ACCORD_CAISSE_NON_VERIFIE -> "Accord avec la caisse non vérifié";
            case NIR_DIFFERENT -> "NIR différents";
            case NIR_NON_VERIFIE -> "NIR de la carte non vérifié";
            case CONVENTION_ABSENTE_DES_TABLES -> "Convention absente des tables";
            case CODE_AIGUILLAGE_MANQUANT -> "Code d’aiguillage STS manquant";
            case NUMERO_ADHERENT_MANQUANT -> "N° d’adhérent manquant";
            case ATTESTATION_A_JOINDRE -> "Attestation demandée par la convention";
            case TABLE_ANCIENNE -> "Table ancienne";
        };
    }
}
