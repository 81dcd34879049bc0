package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Periode;
import fr.guichet.decision.ParametresReader;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Nothing stands without a source. */
class ReglesSourceesTest {

    private static final Parametres PARAMETRES = ParametresReader.lire();

    @Test
    void everyRuleHasASource() {
        assertThat(Regles.TOUTES)
                .allSatisfy(regle -> {
                    verifier(regle.source());
                    assertThat(regle.libelle()).isNotBlank();
                });
    }

    @Test
    void ruleIdsAreUniqueAndInOrder() {
        assertThat(Regles.TOUTES)
                .extracting(Regle::id)
                .containsExactly(
                        "R10", "R20", "R30", "R40", "R50", "R60", "R70", "R80", "R90", "R100",
                        "R110", "R120");
    }

    @Test
    void theLastRuleIsAlwaysInForce() {
        assertThat(Regles.TOUTES.getLast().enVigueur()).isEqualTo(Periode.INCONNUE);
    }

    @Test
    void everyParameterHasASourceAndADayItWasChecked() {
        Stream<Provenance> provenances =
                Stream.of(
                                PARAMETRES.pseudoNumeros().stream().map(PseudoNumero::provenance),
                                PARAMETRES.couvertures().stream()
                                        .map(CouverturePublique::provenance),
                                PARAMETRES.typesConnus().stream().map(TypeConnu::provenance))
                        .flatMap(s -> s);
        assertThat(provenances)
                .isNotEmpty()
                .allSatisfy(provenance -> {
                    verifier(provenance.source());
                    assertThat(provenance.verifieeLe()).isNotNull();
                });
    }

    @Test
    void theEightPseudoNumbersStandForPublicCovers() {
        assertThat(PARAMETRES.pseudoNumeros())
                .hasSize(8)
                .extracting(PseudoNumero::numero)
                .doesNotHaveDuplicates();
        assertThat(PARAMETRES.pseudoNumeros())
                .allSatisfy(p -> assertThat(PARAMETRES.couverture(p.couverture())).isPresent());
    }

    @Test
    void parameterCodesAreUnique() {
        assertThat(PARAMETRES.couvertures())
                .extracting(CouverturePublique::justificatif)
                .doesNotHaveDuplicates();
        List<String> codes = PARAMETRES.typesConnus().stream().map(TypeConnu::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSorted().doesNotContain("RO");
    }

    private static void verifier(Source source) {
        assertThat(source.titre()).isNotBlank();
        assertThat(source.reference()).isNotBlank();
        assertThat(source.certitude()).isNotNull();
    }
}
