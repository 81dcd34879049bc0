package fr.guichet.regles;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.List;

/** Cards and tables drawn at random, as {@link Saisie} and {@link TablesEcrites} write them. */
abstract class CasAuHasard {

    @Provide
    Arbitrary<String> saisies() {
        return Combinators.combine(
                        un("", "types=RO", "types=OC", "types=SC/SP", "dre=oui", "domaine=a.fr"),
                        un("", "csr=A1", "csr=Z9", "csr=-"),
                        un("", "sts=8", "sts=R", "routage=OC", "hote=002", "routage=OC hote=002"),
                        un("", "nir=?", "nir=2850575116038"),
                        un("", "regime=?", "caisse=675"),
                        un("", "tpAmo=non", "tpAmo=?", "tpAmc=non", "tpAmc=?"),
                        un("", "du=? au=?", "date=2030-01-01", "dentaire=?", "adherent=?"),
                        un("", "justificatif=C2S", "justificatif=AUCUN", "justificatif=ACS_A"))
                .as((a, b, c, d, e, f, g, h) -> String.join(" ", a, b, c, d, e, f, g, h));
    }

    @Provide
    Arbitrary<String> ligne() {
        var separee =
                Combinators.combine(
                                un("OC", "SP", "SC"),
                                un("-", "A1", "B2"),
                                un("-", "8", "M"),
                                un("OC", "SP"),
                                un("001", "002"),
                                un("-", "a.fr", "b.fr"),
                                un("", "", "+attestation", "+éteint"))
                        .as((t, c, s, r, h, d, o) -> String.join("/", t, c, s, r, h, d) + o);
        var accord = un("026710000", "026750000", "02???????", "?????????", "-").map("RO/"::concat);
        var autres = un("regroupement/0267?????", "fiche/RO/gu", "fiche/VM", "fiche/VM/horsTp");
        return Arbitraries.frequencyOf(
                Tuple.of(4, separee), Tuple.of(2, accord), Tuple.of(1, autres));
    }

    @Provide
    Arbitrary<List<String>> lignes() {
        return ligne().list().ofMaxSize(5);
    }

    static Arbitrary<String> un(String... valeurs) {
        return Arbitraries.of(valeurs);
    }
}
