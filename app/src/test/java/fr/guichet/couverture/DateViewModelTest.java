package fr.guichet.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DateViewModelTest {

    private final DateViewModel date = new DateViewModel(() -> {});

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # frappe      | en cours de frappe | une fois le champ quitté
                    31/12/2026    | 2026-12-31         | 2026-12-31
                    31122026      | 2026-12-31         | 2026-12-31
                    1-1-2026      | 2026-01-01         | 2026-01-01
                    31.12.2026    | 2026-12-31         | 2026-12-31
                    31/12/26      |                    | 2026-12-31
                    311226        |                    | 2026-12-31
                    31/12/20      |                    | 2020-12-31
                    29/02/2028    | 2028-02-29         | 2028-02-29
                    29/02/2026    |                    |
                    31/12         |                    |
                    00/00/0000    |                    |
                    31/12/0026    |                    |
                    demain        |                    |
                    """)
    void datesAreReadAsHandsTypeThem(String frappe, LocalDate enCours, LocalDate quitte) {
        date.texteProperty().set(frappe);
        assertThat(date.jour()).isEqualTo(enCours);
        date.quitter();
        assertThat(date.jour()).isEqualTo(quitte);
    }

    @Test
    void nothingIsSaidWhileADateMayStillComeOfIt() {
        date.texteProperty().set("31/1");
        assertThat(date.erreurProperty().get()).isEmpty();
        date.quitter();
        assertThat(date.erreurProperty().get()).contains("ne se lit pas");
        assertThat(date.texteProperty().get()).isEqualTo("31/1");
    }

    @Test
    void whatCanBecomeNoDateIsSaidAtOnceAndKept() {
        date.texteProperty().set("32/12/2026");
        assertThat(date.illisible()).isTrue();
        assertThat(date.erreurProperty().get()).isNotEmpty();
        date.texteProperty().set("31/12/2026");
        assertThat(date.erreurProperty().get()).isEmpty();
    }

    @Test
    void aDateIsWrittenInFullOnceTheFieldIsLeft() {
        date.texteProperty().set("1126");
        date.texteProperty().set("010126");
        date.quitter();
        assertThat(date.texteProperty().get()).isEqualTo("01/01/2026");
    }
}
