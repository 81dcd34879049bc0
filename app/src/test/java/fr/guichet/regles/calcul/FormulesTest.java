package fr.guichet.regles.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.calcul.CalculReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every STS formula, with cents worked out by hand. */
class FormulesTest {

    private static final Formules FORMULES = CalculReader.formules();

    /** MRO 72.00, TM 48.00, DR − MRO 428.00. */
    private static final String ACTE = "dr=500 tr=120 taux=60 pmss=4005 tc=150";

    private static final String CAS =
            """
            # code | paramètres                                                      | AMC    | reste  | ce qui décide
            010    |                                                                 | 428.00 |   0.00 | DEPENSE
            011    | plafond=300                                                     | 300.00 | 128.00 | PLAFOND
            012    | dr=50                                                           | 250.00 | 178.00 | SOMME
            013    | dr=50 plafond=200                                               | 200.00 | 228.00 | PLAFOND
            014    | dr=50 plafond=200                                               | 178.00 | 250.00 | SOMME
            014    | dr=10 plafond=200                                               |   0.00 | 428.00 | ZERO
            020    |                                                                 | 120.00 | 308.00 | SOMME
            021    | tr=200                                                          | 240.00 | 188.00 | SOMME
            021    | tr=400                                                          | 428.00 |   0.00 | DEPENSE
            022    | tr=200 plafond=150                                              | 150.00 | 278.00 | PLAFOND
            023    | tr=100 forfait=30                                               | 150.00 | 278.00 | SOMME
            024    | tr=100 forfait=30 plafond=140                                   | 140.00 | 288.00 | PLAFOND
            025    | tr=125 forfait=30                                               | 108.00 | 320.00 | SOMME
            026    | tr=200 forfait=30 plafond=190                                   | 190.00 | 238.00 | PLAFOND
            026    | tr=200 forfait=30 plafond=200                                   | 198.00 | 230.00 | SOMME
            027    | tr=50 forfait=10                                                | 142.00 | 286.00 | SOMME
            028    | tr=50 forfait=10 plafond=142                                    | 142.00 | 286.00 | SOMME
            028    | tr=50 forfait=10 plafond=141.99                                 | 141.99 | 286.01 | PLAFOND
            029    |                                                                 |  48.00 | 380.00 | SOMME
            02A    | tr=200                                                          | 168.00 | 260.00 | SOMME
            02A    | tr=50                                                           |   0.00 | 428.00 | ZERO
            030    | mro=50 forfait=5                                                |  41.00 | 387.00 | SOMME
            031    | mro=150 forfait=5 plafond=100                                   | 100.00 | 328.00 | PLAFOND
            032    | tr=150                                                          | 108.00 | 320.00 | SOMME
            040    | pmss=2                                                          |  80.10 | 347.90 | SOMME
            041    | pmss=10 plafond=300                                             | 300.00 | 128.00 | PLAFOND
            042    | pmss=3                                                          |  48.15 | 379.85 | SOMME
            043    | pmss=8 plafond=200                                              | 200.00 | 228.00 | PLAFOND
            050    | tm=75                                                           |  36.00 | 392.00 | SOMME
            051    | tm=100 plafond=40                                               |  40.00 | 388.00 | PLAFOND
            052    |                                                                 |  48.00 | 380.00 | SOMME
            060    | tc=80                                                           | 120.00 | 308.00 | SOMME
            061    | tc=80 plafond=119.99                                            | 119.99 | 308.01 | PLAFOND
            090    | dr=10 tr=20 mro=30 pmss=1 tm=40 forfait=5 tc=50 plafond=1000    | 234.85 | 193.15 | SOMME
            101    | forfait=60                                                      |  60.00 | 368.00 | SOMME
            102    | forfait=430                                                     | 428.00 |   0.00 | DEPENSE
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CAS)
    void chaqueFormule(String code, String parametres, String amc, String reste, Borne borne) {
        var part = part(ACTE, code, parametres);

        assertThat(part.acte().mro()).isEqualTo(Saisies.euros("72"));
        assertThat(part.acte().tm()).isEqualTo(Saisies.euros("48"));
        assertThat(part.amc()).isEqualTo(Saisies.euros(amc));
        assertThat(part.reste()).isEqualTo(Saisies.euros(reste));
        assertThat(part.borne()).isEqualTo(borne);
        assertThat(part.formule()).isEqualTo(code);
    }

    @Test
    void noFormulaIsLeftOut() {
        assertThat(FORMULES.toutes())
                .hasSize(31)
                .extracting(Formule::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(CAS).contains("\n" + code + " "));
    }

    /** Rates that fall between two cents, and expenses below the tariff. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # acte                         | code | paramètres              | MRO   | TM    | AMC   | reste
                    dr=28.92 tr=28.92 taux=60      | 052  |                         | 17.35 | 11.57 | 11.57 | 0.00
                    dr=0.01 tr=0.01 taux=50        | 052  |                         | 0.01  | 0.00  | 0.00  | 0.00
                    dr=20 tr=28.92 taux=60         | 052  |                         | 12.00 | 8.00  | 8.00  | 0.00
                    dr=20 tr=28.92 taux=60         | 020  |                         | 12.00 | 8.00  | 8.00  | 0.00
                    dr=20 tr=28.92 taux=60         | 02A  | tr=100                  | 12.00 | 8.00  | 8.00  | 0.00
                    dr=50 tr=28.92 taux=70         | 021  | tr=12.5                 | 20.24 | 8.68  | 3.62  | 26.14
                    dr=50 tr=28.93 taux=33.33      | 022  | tr=150 plafond=50       | 9.64  | 19.29 | 40.36 | 0.00
                    dr=500 tr=28.93 taux=60        | 022  | tr=150 plafond=50       | 17.36 | 11.57 | 43.40 | 439.24
                    dr=500 tr=28.93 taux=60        | 050  | tm=33.33                | 17.36 | 11.57 | 3.86  | 478.78
                    dr=500 tr=120 taux=100         | 052  |                         | 120.00| 0.00  | 0.00  | 380.00
                    dr=500 tr=0 taux=60            | 010  |                         | 0.00  | 0.00  | 500.00| 0.00
                    dr=0 tr=120 taux=60            | 020  |                         | 0.00  | 0.00  | 0.00  | 0.00
                    """)
    void lesArrondis(
            String acte,
            String code,
            String parametres,
            String mro,
            String tm,
            String amc,
            String reste) {
        var part = part(acte, code, parametres);

        assertThat(part.acte().mro()).isEqualTo(Saisies.euros(mro));
        assertThat(part.acte().tm()).isEqualTo(Saisies.euros(tm));
        assertThat(part.amc()).isEqualTo(Saisies.euros(amc));
        assertThat(part.reste()).isEqualTo(Saisies.euros(reste));
    }

    /** Five terms of 1.65 cents make 8.25 cents; rounded one by one, they would make ten. */
    @Test
    void theSumIsRoundedOnceNotItsTerms() {
        var part =
                part(
                        "dr=0.33 tr=0.33 taux=0 pmss=0.33 tc=0.33",
                        "090",
                        "dr=5 tr=5 mro=0 pmss=5 tm=5 forfait=0 tc=5 plafond=9");
        assertThat(part.amc()).isEqualTo(Saisies.euros("0.08"));
    }

    /** 100 % of TR: once on top of the AMO's part, once with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # famille                 | codes                   | AMC
                    en plus de la part AMO    | 020 021 022 023 024     | 120.00
                    part AMO comprise         | 025 026 029 02A 032     | 48.00
                    avec, en plus, un MRO     | 027 028                 | 192.00
                    """)
    void lesFamillesDuTr(String famille, String codes, String amc) {
        assertThat(codes.split(" "))
                .as(famille)
                .allSatisfy(code ->
                        assertThat(part(ACTE, code, "tr=100 forfait=0 plafond=9999").amc())
                                .isEqualTo(Saisies.euros(amc)));
    }

    @Test
    void aTermAtZeroAsksForNothing() {
        var part =
                part(
                        "dr=500 tr=120 taux=60",
                        "090",
                        "dr=10 tr=0 mro=0 pmss=0 tm=0 forfait=0 tc=0 plafond=99");
        assertThat(part.amc()).isEqualTo(Saisies.euros("50"));
    }

    @Test
    void theDetailNamesEachTermAndWhatDecided() {
        assertThat(part(ACTE, "02A", "tr=200 forfait=10").detail())
                .map(FormulesTest::lisible)
                .containsExactly(
                        "MRO : 60 % de 120,00 €, le plus petit de DR et TR, soit 72,00 €.",
                        "TM : 120,00 € − 72,00 €, soit 48,00 €.",
                        "Formule 02A : % TR, MRO compris.",
                        "200 % du TR (120,00 €) : 240,00 €.",
                        "−100 % du MRO (72,00 €) : −72,00 €.",
                        "Somme : 168,00 €.",
                        "C’est la somme qui décide : elle ne dépasse pas DR − MRO, 428,00 €.",
                        "Le % du TR porte sur le TR lui-même : inférence de Guichet.",
                        "Donné, mais sans emploi dans la formule 02A : le forfait.",
                        "Formule publiée de 2003 à 2007 : à vérifier.");
    }

    @Test
    void theDetailSaysWhatWasRounded() {
        assertThat(part("dr=28.92 tr=28.92 taux=60", "050", "tm=33.33").detail())
                .map(FormulesTest::lisible)
                .contains(
                        "MRO : 60 % de 28,92 €, le plus petit de DR et TR, soit 17,352 €, arrondi"
                                + " au centime : 17,35 €.",
                        "33,33 % du TM (11,57 €) : 3,856281 €.",
                        "Somme : 3,856281 €, arrondi au centime : 3,86 €.");
    }

    private static Resultat.PartAmc part(String acte, String code, String parametres) {
        var saisie = new FormuleSaisie(null, code, Saisies.parametres(parametres));
        return (Resultat.PartAmc) FORMULES.calculer(Saisies.acte(acte), saisie);
    }

    /** With plain spaces in place of those that do not break. */
    private static String lisible(String phrase) {
        return phrase.replaceAll("\\h", " ");
    }
}
