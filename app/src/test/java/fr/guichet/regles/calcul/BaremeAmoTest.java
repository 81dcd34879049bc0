package fr.guichet.regles.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.calcul.CalculReader;
import fr.guichet.common.valeur.Taux;
import fr.guichet.regles.Provenance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Stream;

class BaremeAmoTest {

    private static final BaremeAmo BAREME = CalculReader.baremeAmo();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # nature        | jour des soins | taux
                    SOINS_DENTAIRES | 2020-01-01     | 70
                    SOINS_DENTAIRES | 2023-10-14     | 70
                    SOINS_DENTAIRES | 2023-10-15     | 60
                    SOINS_DENTAIRES | 2026-11-22     | 60
                    ALD             | 2026-11-22     | 100
                    MATERNITE       | 2026-11-22     | 100
                    ALSACE_MOSELLE  | 2026-11-22     | 90
                    """)
    void leTauxDuJour(TauxAmo.Nature nature, LocalDate jour, String taux) {
        assertThat(BAREME.taux(nature, jour).map(TauxAmo::taux)).isEqualTo(Taux.lire(taux));
    }

    @Test
    void noTwoRatesOfOneKindShareADay() {
        for (var nature : TauxAmo.Nature.values()) {
            var periodes =
                    BAREME.taux().stream()
                            .filter(t -> t.nature() == nature)
                            .map(TauxAmo::enVigueur)
                            .toList();
            assertThat(periodes)
                    .as(nature.name())
                    .isNotEmpty()
                    .allSatisfy(une ->
                            assertThat(periodes)
                                    .filteredOn(autre -> autre != une)
                                    .noneMatch(une::chevauche));
        }
    }

    @Test
    void everyRateAndFormulaHasASourceAndADayItWasChecked() {
        var provenances =
                Stream.concat(
                        BAREME.taux().stream().map(TauxAmo::provenance),
                        CalculReader.formules().toutes().stream().map(Formule::provenance));
        assertThat(provenances)
                .extracting(
                        Provenance::verifieeLe,
                        p -> p.source().titre(),
                        p -> p.source().reference(),
                        p -> p.source().certitude())
                .allSatisfy(champs -> assertThat(champs.toList()).doesNotContainNull());
    }

    @Test
    void everyFormulaSaysThatItIsToBeChecked() {
        assertThat(CalculReader.formules().toutes())
                .allSatisfy(formule -> {
                    assertThat(formule.libelle()).isNotBlank();
                    assertThat(formule.reserve()).contains("à vérifier");
                });
    }
}
