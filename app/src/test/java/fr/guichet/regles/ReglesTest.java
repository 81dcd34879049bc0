package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.decision.ParametresReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/** The policy, case by case. « saisie » and « tables » are read by their own classes. */
class ReglesTest {

    private static final Moteur MOTEUR = new Moteur(ParametresReader.lire());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                      | saisie                              | tables                  | règle | mode                  | cadre
                    TP AMC demandé, une convention             |                                     | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    TP AMC non demandé                         | tpAmc=non                           | VM/-/8                  | R10   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    ni l’un ni l’autre demandé                 | tpAmc=non tpAmo=non                 | VM/-/8                  | R10   | SANS_TIERS_PAYANT_AMC | HORS_TIERS_PAYANT
                    TP AMO inconnu                             | tpAmc=non tpAmo=?                   | VM/-/8                  | R10   | SANS_TIERS_PAYANT_AMC | HORS_TIERS_PAYANT
                    fiche hors TP, une convention              | tpAmc=non                           | VM/-/8 fiche/VM/horsTp  | R10   | DRE                   | TP_OBLIGATOIRE
                    fiche hors TP, rien en tiers payant        | tpAmc=non tpAmo=non                 | VM/-/8 fiche/VM/horsTp  | R10   | DRE                   | HORS_TIERS_PAYANT
                    fiche hors TP, deux conventions            | tpAmc=non                           | VM OC fiche/VM/horsTp   | R10   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    fiche hors TP, deux dont une imprimée      | tpAmc=non types=OC                  | VM OC/-/8 fiche/VM/horsTp | R10 | DRE                   | TP_OBLIGATOIRE
                    fiche hors TP, aucune convention           | tpAmc=non types=VM                  | fiche/VM/horsTp         | R10   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    fiche qui ne l’autorise pas                | tpAmc=non                           | VM/-/8 fiche/VM         | R10   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    deux fiches qui se contredisent            | tpAmc=non                           | VM/-/8 fiche/VM fiche/VM/horsTp | R10 | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    hors TP, le code STS n’est pas obligatoire | tpAmc=non                           | VM fiche/VM/horsTp      | R10   | DRE                   | TP_OBLIGATOIRE
                    hors TP, avant les droits                  | tpAmc=non date=2030-01-01           | VM/-/8 fiche/VM/horsTp  | R10   | DRE                   | TP_OBLIGATOIRE
                    aucun justificatif, aucun numéro           | justificatif=AUCUN numero=?         | VM/-/8                  | R20   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    aucun justificatif, mais un numéro         | justificatif=AUCUN                  | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    dernier jour des droits                    | date=2026-12-31                     | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    lendemain du dernier jour                  | date=2027-01-01                     | VM/-/8                  | R30   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    premier jour des droits                    | date=2026-01-01                     | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    veille du premier jour                     | date=2025-12-31                     | VM/-/8                  | R30   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    début seul, le jour même                   | au=? date=2026-01-01                | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    début seul, la veille                      | au=? date=2025-12-31                | VM/-/8                  | R30   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    fin seule, le jour même                    | du=? date=2026-12-31                | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    fin seule, le lendemain                    | du=? date=2027-01-01                | VM/-/8                  | R30   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    pas de tiers payant dentaire               | dentaire=non                        | VM/-/8                  | R50   | SANS_TIERS_PAYANT_AMC | TP_OBLIGATOIRE
                    DRE sans TP AMO                            | tpAmo=non                           | VM/-/8                  | R100  | DRE                   | TP_OBLIGATOIRE_ET_COMPLEMENTAIRE
                    """)
    void avantLesTables(
            String cas, String saisie, String tables, String regle, String mode, String cadre) {
        var decision = decider(saisie, tables);
        assertThat(regleQuiConclut(decision)).isEqualTo(regle);
        assertThat(decision.mode().nom()).isEqualTo(mode);
        assertThat(decision.cadre()).isEqualTo(CadreRemboursement.valueOf(cadre));
        assertThat(decision.alertes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                 | saisie                                          | règle | mode                  | alertes               | questions
                    on ne sait pas si le TP est demandé   | tpAmc=?                                         | R10   | A_VERIFIER            |                       | TIERS_PAYANT
                    C2S par le numéro                     | numero=99999997                                 | R40   | GESTION_UNIQUE        |                       |
                    C2S par le numéro, dix chiffres       | numero=0088888888                               | R40   | GESTION_UNIQUE        |                       |
                    C2S sortant                           | numero=55555551                                 | R40   | GESTION_UNIQUE        |                       |
                    C2S sans attestation                  | numero=66666664                                 | R40   | GESTION_UNIQUE        | ATTESTATION_MANQUANTE |
                    C2S sans attestation, rien présenté   | numero=66666664 justificatif=AUCUN              | R40   | GESTION_UNIQUE        | ATTESTATION_MANQUANTE |
                    C2S par le justificatif               | justificatif=C2S numero=?                       | R40   | GESTION_UNIQUE        |                       |
                    C2S et le numéro d’une AMC ordinaire  | justificatif=C2S                                | R40   | GESTION_UNIQUE        |                       |
                    AME                                   | justificatif=AME numero=75500017                | R40   | GESTION_UNIQUE        |                       |
                    C2S, NIR et caisse sans importance    | numero=99999997 nir=2850575116038 regime=?      | R40   | GESTION_UNIQUE        |                       |
                    C2S, avant le dentaire                | numero=99999997 dentaire=?                      | R40   | GESTION_UNIQUE        |                       |
                    C2S, signe de gestion séparée         | numero=99999997 types=VM                        | R40   | GESTION_UNIQUE        |                       |
                    C2S après les droits                  | numero=99999997 date=2027-01-01                 | R30   | SANS_TIERS_PAYANT_AMC |                       |
                    C2S sans TP sur la part AMO           | numero=99999997 tpAmo=non                       | R40   | A_VERIFIER            |                       | TIERS_PAYANT
                    C2S, TP sur la part AMO inconnu       | numero=99999997 tpAmo=?                         | R40   | A_VERIFIER            |                       | TIERS_PAYANT
                    C2S, n° d’adhérent manquant           | numero=99999997 adherent=?                      | R40   | GESTION_UNIQUE        | NUMERO_ADHERENT_MANQUANT |
                    justificatif C2S, numéro de l’AME     | justificatif=C2S numero=75500017                | R40   | A_VERIFIER            |                       | JUSTIFICATIF
                    justificatif AME, numéro de la C2S    | justificatif=AME numero=0099999997              | R40   | A_VERIFIER            |                       | JUSTIFICATIF
                    autre complémentaire, numéro C2S      | justificatif=AUTRE_COMPLEMENTAIRE numero=99999997 | R40 | A_VERIFIER            |                       | JUSTIFICATIF
                    ACS A, numéro de l’ACS B              | justificatif=ACS_A numero=22222228 du=? au=? date=2020-01-01 | R40 | A_VERIFIER | DROITS_NON_VERIFIES   | JUSTIFICATIF
                    ACS, dernier jour                     | justificatif=ACS_A numero=11111119 du=2020-01-01 date=2020-10-31 | R40 | GESTION_UNIQUE |               |
                    ACS, le lendemain                     | justificatif=ACS_A numero=11111119 du=2020-01-01 date=2020-11-01 | R40 | A_VERIFIER |                   | JUSTIFICATIF
                    ACS par le numéro seul                | numero=33333337                                 | R40   | A_VERIFIER            |                       | JUSTIFICATIF
                    ACS et une AMC ordinaire, terminée    | justificatif=ACS_C                              | R40   | A_VERIFIER            |                       | JUSTIFICATIF
                    ACS et une AMC ordinaire, en cours    | justificatif=ACS_C du=2020-01-01 date=2020-06-15 | R40  | GESTION_UNIQUE        |                       |
                    """)
    void couverturesPubliques(
            String cas,
            String saisie,
            String regle,
            String mode,
            String alertes,
            String questions) {
        verifier(saisie, "VM/-/8", regle, mode, alertes, questions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                 | saisie                            | tables                                                                       | règle | mode       | questions
                    la correspondance donne le numéro     | numero=? mutuelle=12345678        | VM/-/8 correspondance/1234????/026710000/379906753                           | R100  | DRE        |
                    autre caisse                          | numero=? mutuelle=12345678        | VM/-/8 correspondance/1234????/026750000/379906753                           | R60   | A_VERIFIER | NUMERO_AMC
                    autre mutuelle                        | numero=? mutuelle=92345678        | VM/-/8 correspondance/1234????/026710000/379906753                           | R60   | A_VERIFIER | NUMERO_AMC
                    n° de mutuelle inconnu, masque libre  | numero=?                          | VM/-/8 correspondance/????????/026710000/379906753                           | R100  | DRE        |
                    n° de mutuelle inconnu, masque fixé   | numero=?                          | VM/-/8 correspondance/1234????/026710000/379906753                           | R60   | A_VERIFIER | NUMERO_AMC
                    n° de mutuelle trop court             | numero=? mutuelle=1234            | VM/-/8 correspondance/1234????/026710000/379906753                           | R60   | A_VERIFIER | NUMERO_AMC
                    caisse inconnue                       | numero=? mutuelle=12345678 regime=? | VM/-/8 correspondance/1234????/026710000/379906753                         | R60   | A_VERIFIER | NUMERO_AMC
                    caisse inconnue, masque libre         | numero=? mutuelle=12345678 regime=? | VM/-/8 correspondance/1234????/?????????/379906753                         | R100  | DRE        |
                    centre 0000 : toute la caisse         | numero=? centre=1234              | VM/-/8 correspondance/????????/026710000/379906753                           | R100  | DRE        |
                    deux numéros                          | numero=?                          | VM/-/8 correspondance/????????/026710000/379906753 correspondance/????????/02???????/75990010 | R60 | A_VERIFIER | NUMERO_AMC
                    le même, deux fois écrit              | numero=?                          | VM/-/8 correspondance/????????/026710000/379906753 correspondance/????????/02???????/0379906753 | R100 | DRE |
                    aucune correspondance                 | numero=?                          | VM/-/8                                                                       | R60   | A_VERIFIER | NUMERO_AMC
                    le numéro imprimé prime               | mutuelle=12345678                 | VM/-/8 correspondance/1234????/026710000/75990010                            | R100  | DRE        |
                    code de caisse à la place du numéro   | numero=01011                      | VM/-/8 correspondance/????????/026710000/379906753                           | R60   | A_VERIFIER | NUMERO_AMC
                    numéro illisible                      | numero=37990A753                  | VM/-/8                                                                       | R60   | A_VERIFIER | NUMERO_AMC
                    """)
    void numeroDeLAmc(
            String cas, String saisie, String tables, String regle, String mode, String questions) {
        verifier(saisie, tables, regle, mode, null, questions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                   | saisie                       | tables                          | règle | mode           | alertes                    | questions
                    RO imprimé, accord                      | types=RO                     | RO/026710000                    | R80   | GESTION_UNIQUE |                            |
                    RO imprimé, accord et DRE               | types=RO                     | RO/026710000 VM/-/8             | R80   | GESTION_UNIQUE |                            |
                    RO imprimé, autre caisse                | types=RO                     | RO/026750000                    | R80   | A_VERIFIER     |                            | TYPE_CONVENTION
                    RO imprimé, autre caisse, une DRE       | types=RO                     | RO/026750000 VM/-/8             | R80   | DRE            | ACCORD_CAISSE_ABSENT       |
                    RO imprimé, lignes de DRE seules        | types=RO                     | VM/-/8                          | R80   | DRE            | ACCORD_CAISSE_ABSENT       |
                    RO imprimé, deux DRE                    | types=RO                     | VM OC                           | R80   | A_VERIFIER     | ACCORD_CAISSE_ABSENT       | TYPE_CONVENTION
                    RO imprimé, rien dans les tables        | types=RO                     |                                 | R80   | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE  |
                    RO imprimé, rien, caisse inconnue       | types=RO regime=?            |                                 | R80   | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE  |
                    RO imprimé, rien, NIR différent         | types=RO nir=2850575116038   |                                 | R80   | A_VERIFIER     | ACCORD_CAISSE_NON_VERIFIE  | NIR
                    RO imprimé, caisse inconnue             | types=RO regime=?            | RO/026710000                    | R80   | A_VERIFIER     |                            | AMO
                    RO imprimé, caisse mal formée           | types=RO caisse=67           | RO/026710000 VM/-/8             | R80   | A_VERIFIER     |                            | AMO
                    RO imprimé, caisse inconnue, tout       | types=RO regime=?            | RO/?????????                    | R80   | GESTION_UNIQUE |                            |
                    RO imprimé, caisse inconnue, tout et 02 | types=RO regime=?            | RO/????????? RO/02???????       | R80   | A_VERIFIER     |                            | AMO
                    RO imprimé, sans TP AMO                 | types=RO tpAmo=non           | RO/026710000                    | R80   | A_VERIFIER     |                            | TIERS_PAYANT
                    RO imprimé, NIR différent               | types=RO nir=2850575116038   | RO/026710000                    | R80   | A_VERIFIER     |                            | NIR
                    RO imprimé, NIR différent, une DRE      | types=RO nir=2850575116038   | RO/026710000 VM/-/8             | R80   | DRE            | NIR_DIFFERENT              |
                    RO imprimé, NIR non imprimé             | types=RO nir=?               | RO/026710000                    | R80   | GESTION_UNIQUE | NIR_NON_VERIFIE            |
                    RO imprimé, NIR de la Vitale inconnu    | types=RO nirVitale=?         | RO/026710000                    | R80   | GESTION_UNIQUE | NIR_NON_VERIFIE            |
                    RO et un autre type                     | types=RO/VM                  | RO/026710000 VM/-/8             | R70   | DRE            |                            |
                    RO et la mention DRE                    | types=RO dre=oui             | RO/026710000 VM/-/8             | R70   | DRE            |                            |
                    RO et un domaine                        | types=RO domaine=v.rss.fr    | RO/026710000 VM/-/8             | R70   | DRE            |                            |
                    rien d’imprimé, accord                  |                              | RO/026710000                    | R90   | GESTION_UNIQUE |                            |
                    rien d’imprimé, accord et DRE           |                              | RO/026710000 VM/-/8             | R90   | GESTION_UNIQUE | CONVENTION_DRE_EXISTE      |
                    accord et DRE, NIR non imprimé          | nir=?                        | RO/026710000 VM/-/8             | R90   | GESTION_UNIQUE | CONVENTION_DRE_EXISTE NIR_NON_VERIFIE |
                    accord et DRE, NIR différent            | nir=2850575116038            | RO/026710000 VM/-/8             | R90   | DRE            | NIR_DIFFERENT              |
                    accord et deux DRE, NIR différent       | nir=2850575116038            | RO/026710000 VM OC              | R90   | A_VERIFIER     | NIR_DIFFERENT              | TYPE_CONVENTION
                    accord et DRE, sans TP AMO              | tpAmo=non                    | RO/026710000 VM/-/8             | R90   | A_VERIFIER     |                            | TIERS_PAYANT
                    regroupement                            | regime=94 caisse=123 centre=4567 | regroupement/94???????      | R90   | GESTION_UNIQUE |                            |
                    masque plus court complété              |                              | RO/02                           | R90   | GESTION_UNIQUE |                            |
                    RO sans critère : toutes les caisses    |                              | RO                              | R90   | GESTION_UNIQUE |                            |
                    critère illisible : personne            |                              | RO/026-71                       | R120  | A_VERIFIER     |                            | TYPE_CONVENTION
                    rien d’imprimé, caisse inconnue         | regime=?                     | RO/026710000 VM/-/8             | R90   | A_VERIFIER     |                            | AMO
                    caisse inconnue, pas de ligne RO        | regime=?                     | VM/-/8                          | R100  | DRE            |                            |
                    rien d’imprimé, autre caisse, DRE       |                              | RO/026750000 VM/-/8             | R100  | DRE            |                            |
                    rien d’imprimé, deux DRE                |                              | VM OC                           | R100  | A_VERIFIER     |                            | TYPE_CONVENTION
                    rien d’imprimé, autre caisse            |                              | RO/026750000                    | R120  | A_VERIFIER     |                            | TYPE_CONVENTION
                    rien du tout                            |                              |                                 | R120  | A_VERIFIER     |                            | TYPE_CONVENTION
                    une autre AMC ne compte pas             |                              | 75990010:VM                     | R120  | A_VERIFIER     |                            | TYPE_CONVENTION
                    un code de caisse n’est pas une AMC     | types=VM                     | 01011:VM 1011:OC                | R70   | DRE            | CONVENTION_ABSENTE_DES_TABLES CODE_AIGUILLAGE_MANQUANT |
                    une ligne sans type ne dit rien         |                              | -                               | R120  | A_VERIFIER     |                            | TYPE_CONVENTION
                    """)
    void gestionUnique(
            String cas,
            String saisie,
            String tables,
            String regle,
            String mode,
            String alertes,
            String questions) {
        verifier(saisie, tables, regle, mode, alertes, questions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                               | saisie                     | tables                  | règle | mode           | alertes                                                | questions
                    fiche cochée                        |                            | fiche/RO/gu             | R110  | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE                              |
                    fiche cochée, NIR non imprimé       | nir=?                      | fiche/RO/gu             | R110  | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE NIR_NON_VERIFIE              |
                    fiche cochée, NIR différent         | nir=2850575116038          | fiche/RO/gu             | R110  | A_VERIFIER     | ACCORD_CAISSE_NON_VERIFIE                              | NIR
                    fiche cochée, sans TP AMO           | tpAmo=non                  | fiche/RO/gu             | R110  | A_VERIFIER     | ACCORD_CAISSE_NON_VERIFIE                              | TIERS_PAYANT
                    fiche cochée de type VM             |                            | fiche/VM/gu             | R110  | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE                              |
                    fiche de type VM                    |                            | fiche/VM                | R110  | DRE            | CONVENTION_ABSENTE_DES_TABLES CODE_AIGUILLAGE_MANQUANT |
                    fiche de type VM, code imprimé      | sts=8                      | fiche/VM                | R110  | DRE            | CONVENTION_ABSENTE_DES_TABLES                          |
                    fiche RO non cochée                 |                            | fiche/RO                | R120  | A_VERIFIER     |                                                        | TYPE_CONVENTION
                    fiche sans type                     |                            | fiche/-                 | R120  | A_VERIFIER     |                                                        | TYPE_CONVENTION
                    deux fiches qui se contredisent     |                            | fiche/RO/gu fiche/VM    | R120  | A_VERIFIER     |                                                        | TYPE_CONVENTION
                    fiche d’une autre AMC               |                            | 75990010:fiche/RO/gu    | R120  | A_VERIFIER     |                                                        | TYPE_CONVENTION
                    fiche écrite avec ses zéros         |                            | 0379906753:fiche/RO/gu  | R110  | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE                              |
                    les tables passent avant la fiche   |                            | VM/-/8 fiche/RO/gu      | R100  | DRE            |                                                        |
                    RO imprimé, fiche de type VM        | types=RO                   | fiche/VM                | R80   | GESTION_UNIQUE | ACCORD_CAISSE_NON_VERIFIE                              |
                    mention DRE, fiche de type VM       | dre=oui                    | fiche/VM                | R70   | A_VERIFIER     |                                                        | TYPE_CONVENTION
                    """)
    void ficheDuCabinet(
            String cas,
            String saisie,
            String tables,
            String regle,
            String mode,
            String alertes,
            String questions) {
        verifier(saisie, tables, regle, mode, alertes, questions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                           | saisie                     | tables             | alertes
                    rien ne manque                  |                            | VM/-/8             |
                    droits inconnus                 | du=? au=?                  | VM/-/8             | DROITS_NON_VERIFIES
                    un bout suffit                  | du=?                       | VM/-/8             |
                    dentaire inconnu                | dentaire=?                 | VM/-/8             | TP_DENTAIRE_NON_VERIFIE
                    n° d’adhérent manquant          | adherent=?                 | VM/-/8             | NUMERO_ADHERENT_MANQUANT
                    n° d’adhérent manquant, GU      | adherent=? types=RO        | RO/026710000       | NUMERO_ADHERENT_MANQUANT
                    attestation à joindre           | attestation=non            | VM/-/8+attestation | ATTESTATION_A_JOINDRE
                    attestation inconnue            | attestation=?              | VM/-/8+attestation | ATTESTATION_A_JOINDRE
                    attestation enregistrée         |                            | VM/-/8+attestation |
                    attestation, en GU aussi        | attestation=non            | RO/026710000+attestation | ATTESTATION_A_JOINDRE
                    pas d’attestation demandée      | attestation=non            | VM/-/8             |
                    code STS manquant               |                            | VM                 | CODE_AIGUILLAGE_MANQUANT
                    code STS éteint                 |                            | VM/-/8+éteint      |
                    code STS imprimé                | sts=M                      | VM                 |
                    hors TP, code facultatif        | tpAmc=non                  | VM fiche/VM/horsTp |
                    hors TP, adhérent et attestation | tpAmc=non adherent=? attestation=non | VM+attestation fiche/VM/horsTp | NUMERO_ADHERENT_MANQUANT ATTESTATION_A_JOINDRE
                    sans TP, rien à saisir          | tpAmc=non adherent=?       | VM/-/8             |
                    """)
    void alertes(String cas, String saisie, String tables, String alertes) {
        assertThat(codes(decider(saisie, tables))).containsExactlyInAnyOrder(mots(alertes));
    }

    static Decision decider(String saisie, String tables) {
        return MOTEUR.decider(Saisie.de(saisie), TablesEcrites.de(tables));
    }

    static String[] mots(String texte) {
        return texte == null ? new String[0] : texte.strip().split("\\s+");
    }

    static List<String> codes(Decision decision) {
        return decision.alertes().stream().map(a -> a.code().name()).toList();
    }

    private static void verifier(
            String saisie,
            String tables,
            String regle,
            String mode,
            String alertes,
            String questions) {
        var decision = decider(saisie, tables);
        assertThat(regleQuiConclut(decision)).isEqualTo(regle);
        assertThat(decision.mode().nom()).isEqualTo(mode);
        assertThat(codes(decision)).containsExactlyInAnyOrder(mots(alertes));
        assertThat(decision.questions())
                .extracting(q -> q.champ().name())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(mots(questions)));
    }

    private static String regleQuiConclut(Decision decision) {
        return decision.trace().getLast().regle();
    }
}
