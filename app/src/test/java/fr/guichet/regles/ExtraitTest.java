package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.decision.ParametresReader;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What a decision reads of the tables leads to it again. */
class ExtraitTest extends CasAuHasard {

    private static final Moteur MOTEUR = new Moteur(ParametresReader.lire());
    private static final Situation ORDINAIRE = Saisie.de("");

    @Property
    void theExtractLeadsToTheVeryDecision(
            @ForAll("saisies") String saisie,
            @ForAll("numeros") String numero,
            @ForAll("lignes") List<String> deLAmc,
            @ForAll("lignes") List<String> dUneAutre,
            @ForAll("correspondances") List<String> correspondances) {
        var situation = Saisie.de(saisie + " " + numero);
        var tables = tables(deLAmc, dUneAutre, correspondances);
        var extrait = tables.extrait(situation);
        assertThat(MOTEUR.decider(situation, extrait.tables()))
                .isEqualTo(MOTEUR.decider(situation, tables));
        assertThat(extrait.tables().extrait(situation)).isEqualTo(extrait);
    }

    @Test
    void nothingOfAnotherAmcIsTaken() {
        var tables =
                TablesEcrites.de(
                        "RO/026710000 regroupement/94??????? fiche/RO/gu 75990010:VM"
                                + " 75990010:fiche/VM correspondance/1234????/026710000/75990010");
        var extrait = tables.extrait(ORDINAIRE);
        assertThat(extrait.conventions())
                .extracting(Convention::critereSecondaire)
                .containsExactly("026710000", "94???????");
        assertThat(extrait.fiches()).hasSize(1);
        assertThat(extrait.correspondances()).isEmpty();
    }

    @Test
    void theNumberACorrespondanceGivesBringsItsLines() {
        var tables =
                TablesEcrites.de(
                        "75990010:VM correspondance/1234????/026710000/75990010"
                                + " correspondance/1234????/026710000/075990010"
                                + " correspondance/9999????/026710000/379906753");
        var extrait = tables.extrait(Saisie.de("numero=? mutuelle=12345678"));
        assertThat(extrait.conventions())
                .extracting(Convention::typeConvention)
                .containsExactly("VM");
        assertThat(extrait.correspondances())
                .extracting(Correspondance::numeroAmc)
                .containsExactly("075990010");
    }

    private static Tables tables(
            List<String> deLAmc, List<String> dUneAutre, List<String> correspondances) {
        var elements = new ArrayList<>(deLAmc);
        dUneAutre.forEach(ligne -> elements.add("75990010:" + ligne));
        elements.addAll(correspondances);
        return TablesEcrites.de(elements.isEmpty() ? null : String.join(" ", elements));
    }

    @Provide
    Arbitrary<String> numeros() {
        return un(
                "",
                "numero=0379906753",
                "numero=?",
                "numero=12",
                "numero=? mutuelle=12345678",
                "numero=12 mutuelle=12345678");
    }

    @Provide
    Arbitrary<List<String>> correspondances() {
        return Combinators.combine(
                        un("1234????", "????????", "9999????", "1"),
                        un("026710000", "02???????", "?????????", "990000000"),
                        un("379906753", "0379906753", "75990010", "12"))
                .as((mutuelle, caisse, amc) ->
                        String.join("/", "correspondance", mutuelle, caisse, amc))
                .list()
                .ofMaxSize(4);
    }
}
