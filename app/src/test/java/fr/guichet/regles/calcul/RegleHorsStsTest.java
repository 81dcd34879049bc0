package fr.guichet.regles.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Taux;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complémentaire's own rule, with cents worked out by hand. */
class RegleHorsStsTest {

    /** MRO 72.00, TM 48.00, DR − MRO 428.00. */
    private static final Acte ACTE = Saisies.acte("dr=500 tr=120 taux=60 pmss=4005");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # base | taux  | franchise | plafond | seuil | AMC    | ce qui décide
                    TM     | 100   |           |         |       |  48.00 | SOMME
                    TM     | 65.5  |           |         |       |  31.44 | SOMME
                    TR     | 200   |           |         |       | 240.00 | SOMME
                    DR     | 50    |           |         |       | 250.00 | SOMME
                    DR     | 100   |           |         |       | 428.00 | DEPENSE
                    MRO    | 25    |           |         |       |  18.00 | SOMME
                    PMSS   | 3     |           |         |       | 120.15 | SOMME
                    TR     | 200   | 15        |         |       | 225.00 | SOMME
                    TM     | 100   | 48        |         |       |   0.00 | SOMME
                    TM     | 100   | 50        |         |       |   0.00 | ZERO
                    TR     | 200   |           | 100     |       | 100.00 | PLAFOND
                    # la franchise vient avant le plafond
                    TR     | 200   | 15        | 230     |       | 225.00 | SOMME
                    TR     | 200   | 15        | 100     |       | 100.00 | PLAFOND
                    # et avant DR − MRO
                    DR     | 100   | 15        |         |       | 428.00 | DEPENSE
                    # le seuil, en dernier : à son montant, on paie
                    TM     | 100   |           |         | 48    |  48.00 | SOMME
                    TM     | 100   |           |         | 48.01 |   0.00 | SEUIL
                    TM     | 100   | 10        |         | 40    |   0.00 | SEUIL
                    TR     | 200   |           | 30      | 40    |   0.00 | SEUIL
                    """)
    void laRegle(
            Grandeur base,
            String taux,
            String franchise,
            String plafond,
            String seuil,
            String amc,
            Borne borne) {
        var regle =
                new RegleHorsSts(
                        base,
                        Taux.lire(taux).orElseThrow(),
                        Saisies.euros(franchise),
                        Saisies.euros(plafond),
                        Saisies.euros(seuil),
                        false);

        var part = (Resultat.PartAmc) regle.calculer(ACTE);

        assertThat(part.amc()).isEqualTo(Saisies.euros(amc));
        assertThat(part.borne()).isEqualTo(borne);
        assertThat(part.formule()).isNull();
        assertThat(part.detail()).anyMatch(phrase -> phrase.contains("inférence de Guichet"));
    }

    @Test
    void anActOutsideTheNomenclatureIsPaidOnlyWhereTheRecordSaysSo() {
        var acte = Acte.horsNomenclature(Saisies.euros("80"));
        assertThat(regle(Grandeur.DR, true).calculer(acte))
                .isInstanceOfSatisfying(
                        Resultat.PartAmc.class,
                        part -> assertThat(part.amc()).isEqualTo(Saisies.euros("40")));
        assertThat(regle(Grandeur.DR, false).calculer(acte))
                .isInstanceOfSatisfying(
                        Resultat.PartAmc.class,
                        part -> {
                            assertThat(part.amc()).isEqualTo(Saisies.euros("0"));
                            assertThat(part.reste()).isEqualTo(Saisies.euros("80"));
                            assertThat(part.borne()).isEqualTo(Borne.ACTE_HN);
                        });
    }

    @Test
    void whatTheRecordDoesNotSayIsAskedFor() {
        var sansTaux = new RegleHorsSts(Grandeur.TM, null, null, null, null, false);
        var surLePmss = regle(Grandeur.PMSS, false);
        var acte = Saisies.acte("dr=500 tr=120 taux=60");
        assertThat(regle(null, false).calculer(acte)).extracting("champ").isEqualTo("base_calcul");
        assertThat(sansTaux.calculer(acte)).extracting("champ").isEqualTo("taux_remboursement");
        assertThat(surLePmss.calculer(acte)).extracting("champ").isEqualTo("pmss");
    }

    private static RegleHorsSts regle(Grandeur base, boolean actesHn) {
        return new RegleHorsSts(base, new Taux(5_000), null, null, null, actesHn);
    }
}
