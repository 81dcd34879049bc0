package fr.guichet.devis;

import static fr.guichet.devis.DevisInventes.CENT_DU_TM;
import static fr.guichet.devis.DevisInventes.CONVENUE;
import static fr.guichet.devis.DevisInventes.COURONNE;
import static fr.guichet.devis.DevisInventes.F021;
import static fr.guichet.devis.DevisInventes.F060;
import static fr.guichet.devis.DevisInventes.F061;
import static fr.guichet.devis.DevisInventes.SOIN;
import static fr.guichet.devis.DevisInventes.devis;
import static fr.guichet.devis.DevisInventes.prise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.calcul.Calcul;
import fr.guichet.calcul.CalculReader;
import fr.guichet.common.valeur.Euros;
import fr.guichet.complementaire.ReglesHorsSts;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class EstimationTest {

    private static final Calcul CALCUL = CalculReader.lire();

    @Test
    void theFormulaOfTheCardPaysEachActAndTheTotalsAddUp() {
        var estimation =
                Estimation.de(devis(1, prise(ReglesHorsSts.AUCUNE), F021, COURONNE, SOIN), CALCUL);
        assertThat(estimation.lignes().getFirst()).satisfies(l -> parts(l, 72_00, 240_00, 188_00));
        assertThat(estimation.lignes().getLast()).satisfies(l -> parts(l, 17_35, 11_57, 0));
        assertThat(estimation.total()).satisfies(l -> parts(l, 89_35, 251_57, 188_00));
        assertThat(estimation.total().honoraires()).isEqualTo(new Euros(528_92));
        assertThat(estimation.total().motif()).isEmpty();
        assertThat(estimation.lignes().getFirst().detail()).isNotEmpty();
    }

    /**
     * By hand: MRO = 60 % of 120.00 = 72.00; 65 % of 380.50 = 247.325, so 247.33; DR − MRO = 428.00
     * bounds neither; with 061 the plafond of 200.00 does. 500.00 − 72.00 − 247.33 = 180.67.
     */
    @Test
    void aFormulaOfTheTarifDeConventionPaysEachActOnItsOwnTariff() {
        assertThat(total(F060, CONVENUE)).satisfies(l -> parts(l, 72_00, 247_33, 180_67));
        assertThat(total(F061, CONVENUE)).satisfies(l -> parts(l, 72_00, 200_00, 228_00));
        var autre =
                new LigneDevis(
                        "",
                        "HBMD049",
                        "Soin",
                        new Euros(28_92),
                        new Euros(28_92),
                        new Euros(10_00),
                        null);
        assertThat(total(F060, CONVENUE, autre)).satisfies(l -> parts(l, 89_35, 253_83, 185_74));
    }

    @Test
    void withoutItsTarifDeConventionAnActIsNotWorkedOut() {
        assertThat(total(F060, CONVENUE, SOIN))
                .satisfies(l -> {
                    assertThat(l.amc()).isNull();
                    assertThat(l.motif()).contains("un acte", "tarif de convention");
                });
    }

    private static LigneEstimee total(FormuleCarte formule, LigneDevis... lignes) {
        return Estimation.de(devis(1, prise(ReglesHorsSts.AUCUNE), formule, lignes), CALCUL)
                .total();
    }

    @Test
    void withoutAFormulaTheRuleOfTheRecordPays() {
        var estimation =
                Estimation.de(devis(1, prise(CENT_DU_TM), FormuleCarte.AUCUNE, SOIN), CALCUL);
        assertThat(estimation.total()).satisfies(l -> parts(l, 17_35, 11_57, 0));
    }

    @Test
    void withoutEitherItSaysWhyAndGivesNoTotal() {
        var ligne =
                Estimation.de(
                        devis(1, prise(ReglesHorsSts.AUCUNE), FormuleCarte.AUCUNE, SOIN), CALCUL);
        assertThat(ligne.lignes().getFirst().motif()).contains("Ni formule STS, ni règle");
        assertThat(ligne.total().amo()).isEqualTo(new Euros(17_35));
        assertThat(ligne.total().amc()).isNull();
        assertThat(ligne.total().reste()).isNull();
        assertThat(ligne.total().motif()).contains("un acte", "Ni formule STS");
    }

    @Test
    void withoutACoverTheAmcPaysNothingAndItIsSaid() {
        var estimation = Estimation.de(devis(1, null, FormuleCarte.AUCUNE, COURONNE), CALCUL);
        assertThat(estimation.total()).satisfies(l -> parts(l, 72_00, 0, 428_00));
        assertThat(estimation.lignes().getFirst().motif()).contains("Aucune complémentaire");
    }

    @Test
    void anActOutsideTheNomenclatureIsNotPaidByTheAmo() {
        var implant =
                new LigneDevis("", "LBLD015", "Implant", new Euros(900_00), Euros.ZERO, null, null);
        var estimation = Estimation.de(devis(1, null, FormuleCarte.AUCUNE, implant), CALCUL);
        assertThat(estimation.total()).satisfies(l -> parts(l, 0, 0, 900_00));
    }

    @Test
    void anAmountNotEnteredIsMissedInItsLineAndInTheTotals() {
        var sansBase = new LigneDevis("", "X", "Acte", new Euros(50_00), null, null, null);
        var estimation =
                Estimation.de(
                        devis(1, null, FormuleCarte.AUCUNE, SOIN, sansBase, LigneDevis.VIDE),
                        CALCUL);
        assertThat(estimation.lignes().get(1).motif()).contains("base de remboursement");
        assertThat(estimation.lignes().get(2).motif()).contains("honoraires");
        var total = estimation.total();
        assertThat(Stream.of(total.honoraires(), total.amo(), total.amc(), total.reste()))
                .containsOnlyNulls();
        assertThat(total.motif()).contains("2\u00a0actes", "base de remboursement", "honoraires");
    }

    private static void parts(LigneEstimee ligne, long amo, long amc, long reste) {
        assertThat(ligne.amo()).isEqualTo(new Euros(amo));
        assertThat(ligne.amc()).isEqualTo(new Euros(amc));
        assertThat(ligne.reste()).isEqualTo(new Euros(reste));
    }
}
