package fr.guichet.common.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

class ValeursTest {

    @ParameterizedTest(name = "{0} et {1} : même AMC {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    783332414   | 0783332414 | true
                    75 990 010  | 0075990010 | true
                    75990010    | 75990011   | false
                    66666664    | 0066666664 | true
                    """)
    void deuxEcritures(String un, String autre, boolean meme) {
        assertThat(NumeroAmc.de(un).equals(NumeroAmc.de(autre))).isEqualTo(meme);
    }

    @ParameterizedTest
    @CsvSource({"75A90010", "1234567890123", "0000", "''", "12.5"})
    void numerosIllisibles(String texte) {
        assertThat(NumeroAmc.lire(texte)).isEmpty();
    }

    @Test
    void theCharactersReceivedAreKept() {
        assertThat(NumeroAmc.de("00714014").ecrit()).isEqualTo("00714014");
        assertThat(NumeroAmc.lire(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0} couvre {1} : {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    026710000 | 026710000 | true
                    026710000 | 026711234 | true
                    026710000 | 016710000 | false
                    030255400 | 030255400 | true
                    030255400 | 030255401 | false
                    94??????? | 941234567 | true
                    94        | 941234567 | true
                    ????????? | 010110000 | true
                    02??????? | 010110000 | false
                    """)
    void masques(String masque, String code, boolean couvre) {
        var codeGestion =
                CodeGestion.lire(code.substring(0, 2), code.substring(2, 5), code.substring(5));
        assertThat(Masque.lire(masque).orElseThrow().couvre(codeGestion.orElseThrow()))
                .isEqualTo(couvre);
    }

    @Test
    void aMaskKnowsHowCloseItIs() {
        assertThat(Masque.lire("94").orElseThrow().precision()).isEqualTo(2);
        assertThat(Masque.lire("?????????").orElseThrow().couvreTout()).isTrue();
        assertThat(Masque.lire("0267100001")).isEmpty();
    }

    @Test
    void bothEndsOfAPeriodAreIncluded() {
        var annee = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(annee.contient(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(annee.contient(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(annee.contient(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(new Periode(null, LocalDate.of(2026, 1, 1)).contient(LocalDate.of(1990, 1, 1)))
                .isTrue();
        assertThat(annee.chevauche(new Periode(LocalDate.of(2026, 12, 31), null))).isTrue();
        assertThat(annee.chevauche(new Periode(LocalDate.of(2027, 1, 1), null))).isFalse();
        assertThatThrownBy(() -> new Periode(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12,5    | 1250
                    12.50   | 1250
                    1 250 € | 125000
                    0       | 0
                    """)
    void eurosLus(String texte, long centimes) {
        assertThat(Euros.lire(texte)).contains(new Euros(centimes));
    }

    @Test
    void aThirdDecimalIsNoAmount() {
        assertThat(Euros.lire("12,505")).isEmpty();
        assertThat(new Euros(125050).texte().replaceAll("\\h", " ")).isEqualTo("1 250,50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # saisi   | centièmes | montré
                    60        | 6000      | 60 %
                    65,5      | 6550      | 65,5 %
                    65.50 %   | 6550      | 65,5 %
                    33.33     | 3333      | 33,33 %
                    0         | 0         | 0 %
                    9999.99   | 999999    | 9999,99 %
                    """)
    void taux(String texte, int centiemes, String montre) {
        assertThat(Taux.lire(texte)).contains(new Taux(centiemes));
        assertThat(new Taux(centiemes).toString().replaceAll("\\h", " ")).isEqualTo(montre);
    }

    @ParameterizedTest
    @CsvSource({"-60", "33.333", "''", "10000", "%", "soixante"})
    void tauxIllisibles(String texte) {
        assertThat(Taux.lire(texte)).isEmpty();
    }

    @Test
    void aPartOfAnAmountIsExact() {
        assertThat(new Taux(3333).de(new Euros(2892))).isEqualByComparingTo("9.639036");
    }

    @ParameterizedTest
    @CsvSource({"17.352,1735", "17.355,1736", "17.3549999,1735", "-72,-7200"})
    void arrondis(BigDecimal euros, long centimes) {
        assertThat(Euros.arrondir(euros)).isEqualTo(new Euros(centimes));
    }
}
