package fr.guichet.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.convention.Exemples;
import fr.guichet.regles.Convention;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ComparateurTest {

    @Test
    void aRepeatedLineIsNoChangeOfAnother() {
        var b = Exemples.convention("B", "12345678", "OC", null);
        var c = Exemples.convention("C", "12345678", "OC", null);
        var comparaison = comparer(List.of(b, c), List.of(b, b));
        assertThat(comparaison.doublons()).isEqualTo(1);
        assertThat(comparaison.modifiees()).isEmpty();
        assertThat(comparaison.supprimees()).extracting(LigneBase::valeur).containsExactly(c);
    }

    @Test
    void ofSeveralLinesUnderOneKeyTheClosestArePaired() {
        var a = Exemples.convention("A", "12345678", "OC", null);
        var b = Exemples.convention("B", "12345678", "OC", null);
        var comparaison = comparer(List.of(a, b), List.of(hote(b, "002"), hote(a, "003")));
        assertThat(comparaison.modifiees())
                .allSatisfy(m -> assertThat(m.differences(SorteImportee.CONVENTION)).hasSize(1))
                .hasSize(2);
    }

    @Test
    void nineCharactersMendTheEightThatWereKept() {
        var huit = Exemples.convention("A", "12345678", "RO", "1???????");
        var neuf = Exemples.convention("A", "12345678", "RO", "01???????");
        assertThat(comparer(List.of(huit), List.of(neuf)).modifiees()).hasSize(1);
        assertThat(comparer(List.of(neuf), List.of(huit)).identiques()).isEqualTo(1);
    }

    @Test
    void linesWithoutAnyNumberAreKnownByTheirLabel() {
        var cnmss = Exemples.convention("CNMSS", null, null, null);
        var cgss = Exemples.convention("CGSS", null, null, null);
        var comparaison = comparer(List.of(cnmss), List.of(cgss));
        assertThat(comparaison.modifiees()).isEmpty();
        assertThat(comparaison.ajoutees()).hasSize(1);
        assertThat(comparaison.supprimees()).hasSize(1);
    }

    /**
     * Whatever the file, applying it leaves the file's lines, and a second time changes nothing.
     */
    @Property(tries = 500)
    void afterTheImportTheTableIsThatOfTheFile(
            @ForAll("tables") Set<Convention> base,
            @ForAll("tables") Set<Convention> distinctes,
            @ForAll("tables") Set<Convention> repetees) {
        var fichier = new ArrayList<>(distinctes);
        fichier.addAll(repetees);
        var comparaison = comparer(List.copyOf(base), fichier);
        var apres = appliquer(base, comparaison);

        assertThat(fichier)
                .hasSize(
                        comparaison.identiques()
                                + comparaison.doublons()
                                + comparaison.modifiees().size()
                                + comparaison.ajoutees().size());
        assertThat(apres.stream().map(Canonique::ligne).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        fichier.stream().map(Canonique::ligne).distinct().toList());
        var seconde = comparer(apres, fichier);
        assertThat(seconde.ajoutees()).isEmpty();
        assertThat(seconde.modifiees()).isEmpty();
        assertThat(seconde.supprimees()).isEmpty();
    }

    @Provide
    Arbitrary<Set<Convention>> tables() {
        var ligne =
                Combinators.combine(
                                Arbitraries.of("A", "B"),
                                Arbitraries.of("12345678", "012345678", "87654321"),
                                Arbitraries.of("OC", "VM"))
                        .as((l, n, t) -> Exemples.convention(l, n, t, null));
        return ligne.set().ofMinSize(1).ofMaxSize(8);
    }

    private static List<Convention> appliquer(
            Set<Convention> base, Comparaison<Convention> comparaison) {
        var apres = new ArrayList<Convention>(base);
        var partis = new HashSet<Convention>();
        comparaison.supprimees().forEach(l -> partis.add(l.valeur()));
        comparaison.modifiees().forEach(m -> partis.add(m.avant().valeur()));
        apres.removeAll(partis);
        comparaison.modifiees().forEach(m -> apres.add(m.apres()));
        comparaison.ajoutees().forEach(l -> apres.add(l.valeur()));
        return apres;
    }

    /** The same whether the lines of the file were found in the base already, or not. */
    private static Comparaison<Convention> comparer(
            List<Convention> base, List<Convention> fichier) {
        var comparaison = comparer(base, fichier, false);
        var retrouvees = comparer(base, fichier, true);
        assertThat(retrouvees.identiques()).isEqualTo(comparaison.identiques());
        assertThat(retrouvees.doublons()).isEqualTo(comparaison.doublons());
        assertThat(retrouvees.ajoutees()).isEqualTo(comparaison.ajoutees());
        return retrouvees;
    }

    private static Comparaison<Convention> comparer(
            List<Convention> base, List<Convention> fichier, boolean retrouvees) {
        var lignes = new ArrayList<LigneBase<Convention>>();
        for (var c : base) {
            int lue = retrouvees ? fichier.indexOf(c) : LigneBase.AUCUNE;
            lignes.add(new LigneBase<>(lignes.size() + 1L, 1L, false, null, c, lue));
        }
        var lues = new ArrayList<Nouvelle<Convention>>();
        fichier.forEach(c -> lues.add(new Nouvelle<>(lues.size() + 2L, c)));
        return Comparateur.comparer(
                SorteImportee.CONVENTION, lignes, lues, Set.of(), Mode.REMPLACEMENT);
    }

    private static Convention hote(Convention c, String hote) {
        return new Convention(
                c.libelleAmc(),
                c.numeroAmc(),
                c.numeroSignataire(),
                c.libelleSignataire(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.usageAttestation(),
                c.operateurReglement(),
                c.typeAccord(),
                c.codeAiguillageSts(),
                c.groupee(),
                c.desactivationSts(),
                c.dreAnnulation(),
                c.codeRoutage(),
                hote,
                c.nomDomaine());
    }
}
