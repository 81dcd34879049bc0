package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.Periode;
import fr.guichet.regles.Justificatif;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PeriodesTest {

    private static final Couverture DE_2025 = couverture(1, "2025-01-01", "2025-12-31");
    private static final Couverture DE_2026 = couverture(2, "2026-01-01", "2026-12-31");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # du       | au         | texte
                    2026-01-01 | 2026-12-31 | du 01/01/2026 au 31/12/2026
                    2026-01-01 |            | depuis le 01/01/2026
                               | 2026-12-31 | jusqu’au 31/12/2026
                               |            | sans date
                    """)
    void periodsReadAsTheDeskSaysThem(LocalDate du, LocalDate au, String texte) {
        assertThat(Periodes.texte(new Periode(du, au))).isEqualTo(texte);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # soins le | en vigueur
                    2025-12-31 | 1
                    2026-01-01 | 2
                    2026-12-31 | 2
                    2027-03-01 |
                    """)
    void rightsRunFromTheirFirstToTheirLastDay(LocalDate jour, Long id) {
        assertThat(Periodes.enVigueur(List.of(DE_2026, DE_2025), jour).map(Couverture::id))
                .isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void coversThatOverlapAreNamed() {
        var nouvelle = couverture(null, "2026-12-31", "2027-12-30");
        assertThat(Periodes.chevauchement(nouvelle, List.of(DE_2026, DE_2025)))
                .contains("M2 · du 01/01/2026 au 31/12/2026")
                .doesNotContain("M1");
        assertThat(Periodes.chevauchement(DE_2026, List.of(DE_2026, DE_2025))).isEmpty();
    }

    private static Couverture couverture(Object id, String du, String au) {
        return new Couverture(
                id == null ? null : ((Number) id).longValue(),
                9,
                Justificatif.ATTESTATION_PAPIER,
                Map.of(Rubrique.NOM_ORGANISME, Valeur.duSupport("M" + id)),
                new Periode(LocalDate.parse(du), LocalDate.parse(au)),
                Coches.DEPART,
                List.of());
    }
}
