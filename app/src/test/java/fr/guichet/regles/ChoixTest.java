package fr.guichet.regles;

import static fr.guichet.regles.ReglesTest.codes;
import static fr.guichet.regles.ReglesTest.decider;
import static fr.guichet.regles.ReglesTest.mots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/** Choosing among non-RO lines, what a DRE carries, and what is asked when it cannot be chosen. */
class ChoixTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                          | saisie                | tables                                     | type | csr | alertes
                    le type imprimé choisit                        | types=OC              | OC/-/8 SP/-/8                              | OC   |     |
                    en minuscules aussi                            | types=oc              | OC/-/8 SP/-/8                              | OC   |     |
                    le premier type imprimé qui a une ligne        | types=SC/SP           | SP/-/8 OC/-/8                              | SP   |     |
                    les deux ont une ligne : le premier imprimé    | types=SC/SP           | SP/-/8 SC/-/8                              | SC   |     |
                    dans l’autre ordre                             | types=SP/SC           | SP/-/8 SC/-/8                              | SP   |     |
                    RO imprimé ne choisit pas                      | types=RO/SP           | RO/026710000 SP/-/8                        | SP   |     |
                    le CSR imprimé choisit                         | dre=oui csr=A1        | OC/A1/8 OC/B2/8                            | OC   | A1  |
                    le CSR en minuscules                           | dre=oui csr=a1        | OC/A1/8 OC/B2/8                            | OC   | A1  |
                    type et CSR                                    | types=SP csr=A1       | OC/A1/8 SP/A1/8 SP/B2/8                    | SP   | A1  |
                    doublon exact                                  | dre=oui               | OC/-/8 OC/-/8                              | OC   |     |
                    le même numéro écrit autrement                 | dre=oui               | OC/-/8 0379906753:OC/-/8                   | OC   |     |
                    aucune ligne de ce type : la carte seule       | types=VM sts=8        | OC/-/8                                     | VM   |     | CONVENTION_ABSENTE_DES_TABLES
                    aucune ligne de ce CSR : la carte seule        | types=OC csr=Z9 sts=8 | OC/A1/8                                    | OC   | Z9  | CONVENTION_ABSENTE_DES_TABLES
                    aucune ligne du tout, deux types imprimés      | types=SC/SP sts=8     |                                            | SC   |     | CONVENTION_ABSENTE_DES_TABLES
                    le code de routage imprimé resserre            | dre=oui routage=SP    | OC/-/8/OC SP/-/8/SP                        | SP   |     |
                    le domaine imprimé resserre                    | domaine=vm.rss.fr     | OC/-/8/OC/001/oc.fr VM/-/8/VM/001/VM.rss.fr | VM  |     |
                    l’hôte imprimé resserre                        | dre=oui hote=002      | OC/-/8/OC/001 OC/-/8/OC/002                | OC   |     |
                    le code STS imprimé resserre                   | dre=oui sts=M         | OC/-/8 OC/-/M                              | OC   |     |
                    un code STS que nulle ligne ne porte prime     | dre=oui sts=R         | OC/-/8 OC/-/M                              | OC   |     |
                    rien d’imprimé : la ligne sans CSR             | dre=oui csr=-         | OC/-/8 OC/A1/8                             | OC   |     |
                    rien d’imprimé, aucune ligne sans CSR          | dre=oui csr=-         | OC/A1/8                                    | OC   | A1  |
                    ligne éteinte et ligne sans code, code imprimé | dre=oui sts=8         | OC OC/-/M+éteint                           | OC   |     |
                    """)
    void uneConvention(
            String cas, String saisie, String tables, String type, String csr, String alertes) {
        var decision = decider(saisie, tables);
        assertThat(decision.mode()).isInstanceOf(Mode.Dre.class);
        var dre = (Mode.Dre) decision.mode();
        assertThat(dre.typeConvention()).isEqualTo(type);
        assertThat(dre.critereSecondaire()).isEqualTo(csr);
        assertThat(codes(decision)).containsExactlyInAnyOrder(mots(alertes));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                       | saisie                     | tables                                            | questions
                    le type suffit                              | dre=oui                    | OC/-/8/OC SP/-/8/SP                               | TYPE_CONVENTION[OC,SP]
                    le CSR suffit                               | dre=oui                    | OC/A1/8 OC/B2/8                                   | CRITERE_SECONDAIRE[A1,B2]
                    une ligne sans CSR                          | dre=oui                    | OC/A1/8 OC/-/8                                    | CRITERE_SECONDAIRE[-,A1]
                    le code STS suffit                          | dre=oui                    | OC/-/8 OC/-/M                                     | CODE_AIGUILLAGE_STS[8,M]
                    le code de routage suffit                   | dre=oui                    | OC/-/8/OC OC/-/8/SP                               | CODE_ROUTAGE[OC,SP]
                    l’hôte suffit                               | dre=oui                    | OC/-/8/OC/001 OC/-/8/OC/002                       | IDENTIFIANT_HOTE[001,002]
                    le domaine suffit                           | dre=oui                    | OC/-/8/OC/001/a.fr OC/-/8/OC/001/b.fr             | NOM_DOMAINE[a.fr,b.fr]
                    un champ plutôt que deux                    | dre=oui                    | OC/A1/8/XX SP/A1/8/YY OC/B2/8/ZZ                  | CODE_ROUTAGE[XX,YY,ZZ]
                    deux champs quand il le faut                | dre=oui                    | OC/A1/8 OC/B2/8 SP/A1/8 SP/B2/8                   | TYPE_CONVENTION[OC,SP] CRITERE_SECONDAIRE[A1,B2]
                    le type imprimé n’est plus demandé          | types=OC                   | OC/A1/8 OC/B2/8 SP/A1/8                           | CRITERE_SECONDAIRE[A1,B2]
                    le code imprimé n’est plus demandé          | dre=oui sts=R              | OC/A1/8 OC/A1/M OC/B2/8                           | CRITERE_SECONDAIRE[A1,B2]
                    la carte contredit les tables               | dre=oui routage=XX hote=002 | OC/A1/8/XX/001 OC/B2/8/YY/002                    | CRITERE_SECONDAIRE[A1,B2]
                    trois lignes dont deux écritures            | dre=oui                    | OC/-/8 0379906753:OC/-/8 SP/-/8                   | TYPE_CONVENTION[OC,SP]
                    rien sur la carte ne départage              | dre=oui                    | OC/-/8 OC/-/8+attestation                         | TYPE_CONVENTION[OC]
                    aucune convention, aucun type               | dre=oui csr=Z9             | OC/A1/8 SP/B2/8                                   | TYPE_CONVENTION[OC,SP]
                    aucune ligne, la fiche a un type            | dre=oui                    | fiche/VM                                          | TYPE_CONVENTION[VM]
                    aucune ligne : les types connus             | dre=oui                    |                                                   | TYPE_CONVENTION[AL,CB,IS,KL,MU,SP,TR,VM]
                    ni signe ni ligne : RO aussi                |                            |                                                   | TYPE_CONVENTION[RO,AL,CB,IS,KL,MU,SP,TR,VM]
                    RO pour d’autres caisses : RO n’y change rien |                          | RO/026750000                                      | TYPE_CONVENTION[AL,CB,IS,KL,MU,SP,TR,VM]
                    plusieurs correspondances                   | numero=?                   | correspondance/????????/02???????/75990010 correspondance/????????/026710000/379906753 | NUMERO_AMC[75990010,379906753]
                    correspondances de la caisse                | numero=?                   | correspondance/1234????/026710000/379906753       | NUMERO_AMC[379906753]
                    ACS terminée                                | justificatif=ACS_A         |                                                   | JUSTIFICATIF[C2S,AME,AUTRE_COMPLEMENTAIRE,AUCUN]
                    contradiction                               | justificatif=AME numero=99999997 |                                             | JUSTIFICATIF[C2S]
                    """)
    void questionsEtChoix(String cas, String saisie, String tables, String questions) {
        assertThat(
                        decider(saisie, tables).questions().stream()
                                .map(q -> q.champ() + "[" + String.join(",", q.choix()) + "]")
                                .collect(Collectors.joining(" ")))
                .isEqualTo(questions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cas                                  | saisie                              | tables                           | code | origine | routage | hôte | domaine
                    tout de la ligne                       | types=VM                            | VM/-/8/VM/001/v.fr               | 8    | TABLE   | VM      | 001  | v.fr
                    la carte prime, champ par champ        | types=VM sts=M hote=009             | VM/-/8/VM/001/v.fr               | M    | SUPPORT | VM      | 009  | v.fr
                    la carte ne porte rien                 | types=VM sts=- routage=- domaine=-  | VM/-/8/VM/001/v.fr               | 8    | TABLE   | VM      | 001  | v.fr
                    code éteint                            | types=VM                            | VM/-/8/VM/001/v.fr+éteint        |      |         | VM      | 001  | v.fr
                    code éteint mais imprimé               | types=VM sts=M                      | VM/-/8/VM/001/v.fr+éteint        | M    | SUPPORT | VM      | 001  | v.fr
                    sans ligne : la carte seule            | types=VM sts=M routage=VM domaine=v.fr | OC/-/8/OC/001/o.fr            | M    | SUPPORT | VM      |      | v.fr
                    gestion unique : rien, quoi qu’on lise | types=RO sts=M routage=VM hote=001  | RO/026710000/8/RO/001/r.fr       |      |         |         |      |
                    """)
    void codeEtAdresse(
            String cas,
            String saisie,
            String tables,
            String code,
            String origine,
            String routage,
            String hote,
            String domaine) {
        var decision = decider(saisie, tables);
        assertThat(decision.sts())
                .isEqualTo(new Sts(code, origine == null ? null : Sts.Origine.valueOf(origine)));
        assertThat(decision.adressage().codeRoutage()).isEqualTo(routage);
        assertThat(decision.adressage().identifiantHote()).isEqualTo(hote);
        assertThat(decision.adressage().nomDomaine()).isEqualTo(domaine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # le masque le plus fixe est montré
                    RO/????????? RO/02??????? RO/026710000 | 026710000
                    RO/02??????? RO/?????????              | 02???????
                    RO/02??????? RO/027??????              | 02???????
                    RO/026750000 regroupement/0267?????    | 0267?????
                    """)
    void accordMontre(String tables, String critere) {
        assertThat(decider("", tables).convention().orElseThrow().critereSecondaire())
                .isEqualTo(critere);
    }

    @Test
    void theOperatorOfTheLineIsTheOneWhoPays() {
        assertThat(decider("types=VM", "VM/-/8").adressage().operateurReglement())
                .isEqualTo(TablesEcrites.AMC);
    }
}
