package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparaisonNirTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # carte Vitale   | carte de mutuelle      | comparaison
                    1850575116060    | 1850575116060          | IDENTIQUES
                    1850575116060    | 1 85 05 75 116 060     | IDENTIQUES
                    1850575116060    | 1 85 05 75 116 060 51  | IDENTIQUES
                    185057511606051  | 185057511606099        | IDENTIQUES
                    185052A116060    | 1 85 05 2a 116 060     | IDENTIQUES
                    185052A116060    | 185052B116060          | DIFFERENTS
                    185052A116060    | 1850519116060          | DIFFERENTS
                    1850575116060    | 2850575116038          | DIFFERENTS
                    1850575116060    | 185057511606           | DIFFERENTS
                    1850575116060    |                        | INCONNUE
                                     | 1850575116060          | INCONNUE
                                     |                        | INCONNUE
                    1850575116060    | -                      | INCONNUE
                    """)
    void memeNir(String vitale, String mutuelle, ComparaisonNir attendue) {
        assertThat(ComparaisonNir.de(vitale, mutuelle)).isEqualTo(attendue);
        assertThat(ComparaisonNir.de(mutuelle, vitale)).isEqualTo(attendue);
    }
}
