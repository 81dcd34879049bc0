package fr.guichet.convention.ressemblance;

import static fr.guichet.convention.Exemples.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.convention.Champ;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Rapprochements;
import fr.guichet.convention.ressemblance.CoteACote.Ecart;
import fr.guichet.convention.ressemblance.CoteACote.Rang;
import fr.guichet.regles.Convention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class RessemblancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mut santé             | MUT-SANTE         | même nom
                    MUT SANTE             | MUTSANTE          | même nom
                    C.P.A.M. de Nice      | CPAM DE NICE      | même nom
                    Œuvre de l’Est        | OEUVRE DE L'EST   | même nom
                    ACME SA               | Acme              | même nom
                    ACME S.A.S.           | Acme              | même nom
                    UNILIA                | UNILIA Mutuelle   | autre nom
                    GROUPAMA GRAND EST    | GROUPAMA EST      | autre nom
                    SA                    | SAS               | autre nom
                    """)
    void whatTwoWritingsOfANameHaveInCommon(String un, String autre, String attendu) {
        assertThat(CleDeNom.de(un).equals(CleDeNom.de(autre)))
                .isEqualTo(attendu.equals("même nom"));
    }

    @Test
    void oneNumberUnderTwoNamesAndOneNameUnderTwoNumbersAreFound() {
        var trouvees =
                trouver(
                        convention("VALEO", "0784718397", "OC", null),
                        convention("VALEO SANTE", "784718397", "SP", null),
                        convention("Mut santé", "98532005", "OC", null),
                        convention("MUT-SANTE", "0011223344", "OC", null),
                        convention("VIAMEDIS", "75990010", "VM", null),
                        convention("VIAMEDIS", "075990010", "OC", null),
                        convention("CPAM NICE", "01061", null, null),
                        convention("CPAM NICE", null, null, null),
                        convention(null, "33445566", "OC", null));
        assertThat(trouvees)
                .extracting(Ressemblance::genre, Ressemblance::nom, r -> r.lignes().size())
                .containsExactly(
                        tuple(Genre.MEME_NOM, "Mut santé", 2),
                        tuple(Genre.MEME_NUMERO, "VALEO", 2));
    }

    @Test
    void theLinesStandSideBySideAndEachDifferenceIsNamed() {
        var lignes =
                trouver(
                                convention("Mut santé", "98532005", "OC", null),
                                convention("MUT-SANTE", "0011223344", "OC", null))
                        .getFirst()
                        .lignes();
        var coteACote = CoteACote.de(lignes);
        assertThat(coteACote.rangs())
                .extracting(Rang::champ, Rang::ecart)
                .contains(
                        tuple(Champ.LIBELLE_AMC, Ecart.EQUIVALENT),
                        tuple(Champ.NUMERO_AMC, Ecart.DIFFERENT),
                        tuple(Champ.TYPE_CONVENTION, Ecart.IDENTIQUE))
                .doesNotContain(tuple(Champ.CRITERE_SECONDAIRE, Ecart.IDENTIQUE));
        assertThat(coteACote.autres()).isZero();
    }

    @Test
    void ofManyLinesThoseOfEachNumberAndNameComeFirst() {
        var lignes =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                ligne(
                                        i,
                                        convention(
                                                "A",
                                                i < 19 ? "11111111" : "22222222",
                                                "OC",
                                                "" + i)))
                        .toList();
        var coteACote = CoteACote.de(lignes);
        assertThat(coteACote.colonnes())
                .hasSize(CoteACote.MONTREES)
                .extracting(LigneConvention::id)
                .startsWith(0L, 19L, 1L);
        assertThat(coteACote.autres()).isEqualTo(20 - CoteACote.MONTREES);
    }

    private static List<Ressemblance> trouver(Convention... conventions) {
        return Ressemblances.de(
                IntStream.range(0, conventions.length)
                        .mapToObj(i -> ligne(i, conventions[i]))
                        .toList(),
                Rapprochements.AUCUN);
    }

    private static LigneConvention ligne(long id, Convention convention) {
        return new LigneConvention(id, convention, "table", null);
    }
}
