package fr.guichet.common.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.function.Function;

class IndexTest {

    private static final Index<String> TABLE =
            Index.de(
                    List.of(
                            "MUTUELLE DU PAYS NIÇOIS\n0783332414",
                            "ALMERYS\n0042024242",
                            "VIAMEDIS\n75990010\nviamedis.rss.fr",
                            "GROUPAMA GRAND EST\n0379906753\nMSA 67\n026710000",
                            "GROUPAMA D’OC\n391851557",
                            "HARMONIE MUTUELLE\n0538518473",
                            "Œuvre de la Caisse d’Épargne\n12345678",
                            "MARNE SANTÉ\n31112223",
                            "DUPONT Émile\n12/05/1985"),
                    Function.identity());

    @ParameterizedTest(name = "« {0} » trouve {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # saisie            | premier trouvé
                    nicois              | MUTUELLE DU PAYS NIÇOIS
                    NIÇOIS              | MUTUELLE DU PAYS NIÇOIS
                    alerys              | ALMERYS
                    amlerys             | ALMERYS
                    almeris             | ALMERYS
                    almr                | ALMERYS
                    783332414           | MUTUELLE DU PAYS NIÇOIS
                    0783332414          | MUTUELLE DU PAYS NIÇOIS
                    783 332 414         | MUTUELLE DU PAYS NIÇOIS
                    00783332414         | MUTUELLE DU PAYS NIÇOIS
                    783332441           | MUTUELLE DU PAYS NIÇOIS
                    75 990 010          | VIAMEDIS
                    75 99               | VIAMEDIS
                    rss.fr              | VIAMEDIS
                    est groupama        | GROUPAMA GRAND EST
                    grou gra            | GROUPAMA GRAND EST
                    goupama grand       | GROUPAMA GRAND EST
                    gruopamma gran      | GROUPAMA GRAND EST
                    msa 026710000       | GROUPAMA GRAND EST
                    0379906753 67       | GROUPAMA GRAND EST
                    d'oc                | GROUPAMA D’OC
                    oeuvre epargne      | Œuvre de la Caisse d’Épargne
                    mutuele harmoni     | HARMONIE MUTUELLE
                    12/05/1985          | DUPONT Émile
                    12051985            | DUPONT Émile
                    emile 1985          | DUPONT Émile
                    """)
    void forgives(String saisie, String attendu) {
        assertThat(TABLE.chercher(saisie, 10)).isNotEmpty().first().asString().startsWith(attendu);
    }

    @ParameterizedTest
    @CsvSource({"zzzz", "almerys viamedis", "nico niort", "783332499", "abc", "maf"})
    void findsNothingRatherThanAnything(String saisie) {
        assertThat(TABLE.chercher(saisie, 10)).isEmpty();
    }

    @Test
    void blankFindsEverythingInOrderUpToTheLimit() {
        assertThat(TABLE.chercher("  ", 3)).isEqualTo(TABLE.elements().subList(0, 3));
        assertThat(TABLE.chercher("", 100)).isEqualTo(TABLE.elements());
        assertThat(TABLE.chercher("0", 100)).isEqualTo(TABLE.elements());
        assertThat(TABLE.chercher(null, 100)).isEqualTo(TABLE.elements());
    }

    @Test
    void wholeWordsComeFirstThenBeginningsThenFaultsEachInTheirOrder() {
        var index =
                Index.de(
                        List.of("marne b", "martine", "marin", "marine", "marines", "marine a"),
                        Function.identity());
        assertThat(index.chercher("marine", 10))
                .containsExactly("marine", "marine a", "marines", "marne b", "martine", "marin");
        assertThat(index.chercher("marine", 2)).containsExactly("marine", "marine a");
    }

    @Test
    void accentsTypedApartAreTheSame() {
        assertThat(TABLE.chercher(Normalizer.normalize("Niçois", Form.NFD), 10)).hasSize(1);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(Index.de(List.<String>of(), Function.identity()).chercher("a", 10)).isEmpty();
    }

    @Test
    void missingFieldsAreLeftOut() {
        assertThat(Index.champs("a", null, "b")).isEqualTo("a\nb\n");
    }
}
