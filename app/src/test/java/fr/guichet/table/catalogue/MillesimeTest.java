package fr.guichet.table.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class MillesimeTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # older               | newer
                    2026-11-12, 9,         2026-11-13, 1
                    2026-11-12, 1.9,       2026-11-12, 1.10
                    2026-11-12, 2,         2026-11-12, 2.0
                    2026-11-12, v2,        2026-11-12, V10
                    2026-11-12, 2026-11,   2026-11-12, 2026-11 bis
                    2026-11-12, 99999999999999999998, 2026-11-12, 99999999999999999999
                    2026-11-12, ,          2026-11-12, 1
                    ,           9,         2026-11-12, 1
                    """)
    void theDateComesFirstThenTheVersionPieceByPiece(
            LocalDate ancienne, String avant, LocalDate recente, String apres) {
        var ancien = new Millesime(ancienne, avant);
        var nouveau = new Millesime(recente, apres);
        assertThat(ancien).isLessThan(nouveau).isEqualByComparingTo(ancien);
        assertThat(nouveau).isGreaterThan(ancien);
    }

    @ParameterizedTest
    @CsvSource({"1.01, 1.1", "v1, V1"})
    void whatIsWrittenOtherwiseIsNoNewer(String une, String autre) {
        var jour = LocalDate.of(2026, 11, 12);
        assertThat(new Millesime(jour, une)).isEqualByComparingTo(new Millesime(jour, autre));
    }
}
