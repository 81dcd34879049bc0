package fr.guichet.regles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whatever the card, and whatever of it was read before: the interview ends where the tab does. */
class EntretienPropertiesTest extends CasAuHasard {

    @Provide
    Arbitrary<Set<Donnee>> otees() {
        return Arbitraries.of(EnumSet.complementOf(EnumSet.of(Donnee.DATE_SOINS))).set();
    }

    /** What {@link CasAuHasard} leaves alone: the number, a pseudo-number, signs that conflict. */
    @Provide
    Arbitrary<String> cartes() {
        return Combinators.combine(
                        saisies(),
                        un("", "", "numero=?", "numero=ABC", "numero=99999997", "numero=11111119"),
                        un("", "mutuelle=12345678", "mutuelle=87654321"),
                        un("", "nirVitale=?", "nirVitale=185057511606077"),
                        un("", "attestation=?", "attestation=non"),
                        un("", "dentaire=non", "au=?"),
                        un("", "justificatif=?", "justificatif=AME"))
                .as((a, b, c, d, e, f, g) -> String.join(" ", a, b, c, d, e, f, g));
    }

    @Provide
    Arbitrary<List<String>> tables() {
        return Arbitraries.oneOf(
                        ligne(),
                        ligne(),
                        un(
                                "correspondance/1234????/02???????/379906753",
                                "correspondance/????????/026??????/75990010",
                                "75990010:VM/-/8/VM/001/a.fr",
                                "fiche/OC/horsTp"))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void itEndsWithTheDecisionOfTheWholeCard(
            @ForAll("cartes") String carte,
            @ForAll("tables") List<String> lignes,
            @ForAll("otees") Set<Donnee> otees) {
        var tables = TablesEcrites.de(lignes.isEmpty() ? null : String.join(" ", lignes));
        Interroge.surTout(Saisie.de(carte), tables, otees).verifier();
    }

    @Property
    void aSituationTakenApartIsPutTogetherAgain(@ForAll("cartes") String carte) {
        var situation = Saisie.de(carte);
        for (var donnee : Donnee.values()) {
            var meme = Donnees.avec(situation, donnee, donnee.lire(situation).orElse(null));
            assertThat(meme.support()).isEqualTo(situation.support());
            assertThat(meme.amo().codeGestion()).isEqualTo(situation.amo().codeGestion());
            assertThat(meme.amo().nir()).isEqualTo(situation.amo().nir());
            assertThat(meme.tiersPayant()).isEqualTo(situation.tiersPayant());
            assertThat(meme.justificatif()).isEqualTo(situation.justificatif());
            assertThat(meme.attestationEnregistree()).isEqualTo(situation.attestationEnregistree());
        }
    }
}
