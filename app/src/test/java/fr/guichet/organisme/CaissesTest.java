package fr.guichet.organisme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.valeur.CodeGestion;
import fr.guichet.common.valeur.Masque;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaissesTest {

    private static final Caisses CAISSES = Caisses.charger();

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    02 671 0000 | MSA Bas-Rhin (Strasbourg)
                    01 011 0000 | CPAM Bourg-en-Bresse (Ain)
                    01 751 0000 | CPAM Paris
                    # un centre que la liste ne nomme pas appartient à sa caisse
                    01 751 0321 | CPAM Paris
                    03 025 5400 | Mutuelle Bleue (Lorraine)
                    91 631 0506 | MGEN Puy-de-Dôme
                    91 631 0000 | MGEN Puy-de-Dôme
                    10 980 2101 | CRPCEN, clercs et employés de notaires
                    # absentes de la liste : leur code, et leur régime s’il est connu
                    01 999 0000 | 01 999 0000 (Régime général)
                    77 999 0000 | 77 999 0000
                    03 025 9999 | 03 025 9999 (Indépendants)
                    """)
    void libelles(String code, String libelle) {
        assertThat(CAISSES.libelle(code(code))).isEqualTo(libelle);
    }

    @ParameterizedTest(name = "« {0} » trouve {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    strasbourg     | 02 671 0000
                    msa bas rhin   | 02 671 0000
                    MSA STRASBOUGR | 02 671 0000
                    02 671         | 02 671 0000
                    026710000      | 02 671 0000
                    nimes          | 01 301 0000
                    rochelle       | 01 171 0000
                    crpcen         | 10 980 2101
                    """)
    void recherche(String saisie, String attendue) {
        assertThat(CAISSES.chercher(saisie, 5)).extracting(Caisse::code).contains(code(attendue));
    }

    @Test
    void everyCaisseBelongsToAKnownRegime() {
        assertThat(CAISSES.regimes()).hasSize(23);
        assertThat(CAISSES.regimes())
                .allSatisfy(r -> assertThat(CAISSES.caisses(r.numero())).isNotEmpty());
        assertThat(
                        CAISSES.regimes().stream()
                                .mapToInt(r -> CAISSES.caisses(r.numero()).size())
                                .sum())
                .as("aucune caisse d’un régime inconnu")
                .isEqualTo(CAISSES.chercher("", Integer.MAX_VALUE).size());
    }

    @Test
    void labelsAreTidy() {
        for (var regime : CAISSES.regimes()) {
            assertThat(CAISSES.caisses(regime.numero()))
                    .extracting(Caisse::libelle)
                    .allSatisfy(libelle ->
                            assertThat(libelle)
                                    .isNotBlank()
                                    .doesNotContain("  ", "\"", "'", "?")
                                    .doesNotContainIgnoringCase("MOA", "inconnu", "sans objet"));
        }
    }

    @ParameterizedTest(name = "{0} couvre {2}, {1} en tout")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    94??????? | 238  | MFP Bourg-en-Bresse
                    026710000 | 1    | MSA Bas-Rhin (Strasbourg)
                    ??671???? | 5    | MSA Bas-Rhin (Strasbourg)
                    030255400 | 1    | Mutuelle Bleue (Lorraine)
                    # un centre que la liste ne nomme pas appartient à sa caisse
                    017510321 | 1    | CPAM Paris
                    0175103?? | 1    | CPAM Paris
                    """)
    void couvertes(String masque, int nombre, String libelle) {
        assertThat(CAISSES.couvertes(new Masque(masque)))
                .hasSize(nombre)
                .extracting(Caisse::libelle)
                .contains(libelle);
    }

    @Test
    void aMaskOfQuestionMarksCoversThemAllAndOneOfNobodysCoversNone() {
        assertThat(CAISSES.couvertes(new Masque("?????????"))).hasSize(CAISSES.nombre());
        assertThat(CAISSES.couvertes(new Masque("88???????"))).isEmpty();
    }

    private static CodeGestion code(String texte) {
        var parts = texte.split(" ");
        return new CodeGestion(parts[0], parts[1], parts[2]);
    }
}
