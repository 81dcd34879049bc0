package fr.guichet.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;
import fr.guichet.complementaire.BaseCalcul;
import fr.guichet.complementaire.ReglesHorsSts;
import fr.guichet.regles.calcul.Acte;
import fr.guichet.regles.calcul.FormuleSaisie;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.ParametresSaisis;
import fr.guichet.regles.calcul.Resultat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;

class CalculTest {

    private static final Calcul CALCUL = CalculReader.lire();

    /** MRO 72.00, TM 48.00. */
    private static final Acte ACTE =
            Acte.de(new Euros(50_000), new Euros(12_000), new Taux(6_000))
                    .avec(new Euros(400_500), null);

    @Test
    void theFormulaOfTheCardComesBeforeTheRecordsOwnRule() {
        var formule =
                new FormuleSaisie(
                        "8",
                        "021",
                        new ParametresSaisis(Map.of(Grandeur.TR, new Taux(20_000)), null, null));
        assertThat(amc(CALCUL.partAmc(ACTE, formule, regle(BaseCalcul.TM, 10_000))))
                .isEqualTo(new Euros(24_000));
    }

    @Test
    void withoutAFormulaTheRecordsOwnRuleIsFollowed() {
        assertThat(amc(CALCUL.partAmc(ACTE, null, regle(BaseCalcul.TM, 6_550))))
                .isEqualTo(new Euros(3_144));
    }

    @ParameterizedTest
    @EnumSource
    void everyBaseOfARecordCanBeWorkedOut(BaseCalcul base) {
        assertThat(CALCUL.partAmc(ACTE, null, regle(base, 100)))
                .isInstanceOf(Resultat.PartAmc.class);
    }

    @Test
    void withNeitherItSaysWhatToAskFor() {
        for (var regle : new ReglesHorsSts[] {null, ReglesHorsSts.AUCUNE}) {
            assertThat(CALCUL.partAmc(ACTE, null, regle))
                    .isInstanceOfSatisfying(
                            Resultat.Impossible.class,
                            impossible ->
                                    assertThat(impossible.motif())
                                            .contains("Ni formule STS, ni règle de calcul"));
        }
    }

    private static ReglesHorsSts regle(BaseCalcul base, int taux) {
        return new ReglesHorsSts(null, base, null, null, null, taux, false);
    }

    private static Euros amc(Resultat resultat) {
        return ((Resultat.PartAmc) resultat).amc();
    }
}
