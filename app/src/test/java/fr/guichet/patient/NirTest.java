package fr.guichet.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NirTest {

    @ParameterizedTest(name = "{0} : clé {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # numéro       | clé | attendu  | remarque
                    1461935084001  | 63  | valide   |
                    1461935084001  | 64  | invalide |
                    185052A004025  | 57  | valide   | Corse-du-Sud : 2A vaut 19
                    185052B004025  | 84  | valide   | Haute-Corse : 2B vaut 18
                    1850575116060  | 97  | valide   | reste nul : 97, jamais 00
                    1850575116060  | 00  | invalide |
                    """)
    void cles(String numero, String cle, String attendu, String remarque) {
        boolean valide = attendu.equals("valide");
        assertThat(Nir.de(numero).verifie(cle)).as(remarque).isEqualTo(valide);
        assertThat(Nir.lire(numero + cle).isPresent()).as(remarque).isEqualTo(valide);
    }

    @ParameterizedTest
    @CsvSource({
        "1 85 05 75 116 060 97",
        "1 85 05 75 116 060",
        "185057511606097",
        "1.85.05.75.116.060-97",
        "' 1 85 05 75 116 060 '"
    })
    void ecritures(String texte) {
        assertThat(Nir.lire(texte)).contains(new Nir("1850575116060"));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "1850575",
        "18505751160609",
        "1850575116060977",
        "185052C004025",
        "18505A5116060",
        "X850575116060"
    })
    void illisibles(String texte) {
        assertThat(Nir.lire(texte)).isEmpty();
    }

    @Test
    void lowerCaseIsRead() {
        assertThat(Nir.de("185052a004025").numero()).isEqualTo("185052A004025");
        assertThat(Nir.lire(null)).isEmpty();
    }

    @Test
    void itIsWrittenAsOnTheCard() {
        assertThat(Nir.de("1850575116060").texte()).isEqualTo("1 85 05 75 116 060 97");
        assertThat(Nir.de("185052A004025").texte()).isEqualTo("1 85 05 2A 004 025 57");
    }

    @Test
    void itTellsOfItsHolder() {
        var nir = Nir.de("2850575116060");
        assertThat(nir.sexe()).contains(Nir.Sexe.FEMME);
        assertThat(nir.anneeNaissance()).isEqualTo(85);
        assertThat(nir.moisNaissance()).hasValue(5);
        assertThat(Nir.de("7853075116060").sexe()).isEmpty();
        assertThat(Nir.de("7853075116060").moisNaissance()).isEmpty();
    }

    @Test
    void anIllFormedOneIsNotShownInTheFailure() {
        assertThatThrownBy(() -> Nir.de("18505751160")).hasMessageNotContaining("18505");
    }
}
