package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DateNaissanceTest {

    @ParameterizedTest(name = "« {0} » : {1}, {2} ans le 22/11/2026")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12/05/1985 | 12/05/1985 | 41
                    12051985   | 12/05/1985 | 41
                    3.2.2026   | 03/02/2026 | 0
                    22 11 1990 | 22/11/1990 | 36
                    23-11-1990 | 23/11/1990 | 35
                    # lunaires : gardées telles quelles, l’âge compté de la fin de l’année
                    31/02/1950 | 31/02/1950 | 75
                    00/00/1945 | 00/00/1945 | 80
                    15/42/1950 | 15/42/1950 | 75
                    """)
    void lues(String saisie, String texte, int age) {
        var date = DateNaissance.lire(saisie).orElseThrow();
        assertThat(date.texte()).isEqualTo(texte);
        assertThat(date.age(LocalDate.of(2026, 11, 22))).hasValue(age);
        assertThat(DateNaissance.deIso(date.iso())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"''", "1985", "12/05/85", "12/05/0000", "douze mai 1985"})
    void illisibles(String saisie) {
        assertThat(DateNaissance.lire(saisie)).isEmpty();
    }

    @Test
    void aBirthStillToComeHasNoAge() {
        assertThat(DateNaissance.de(LocalDate.of(2030, 1, 1)).age(LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(DateNaissance.lire(null)).isEmpty();
    }
}
