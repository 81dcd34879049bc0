package fr.guichet.regles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.function.Function;

/**
 * One order over lines that does not depend on the file they came in: what decides first, then the
 * longest spelling of numbers and labels, since tables lose zeros and cut labels.
 */
final class OrdreDesLignes {

    static final Comparator<Convention> ORDRE =
            texte(Convention::typeConvention)
                    .thenComparing(texte(Convention::critereSecondaire))
                    .thenComparing(comparingInt(Convention::usageAttestation).reversed())
                    .thenComparing(texte(Convention::codeAiguillageSts))
                    .thenComparing(texte(Convention::codeRoutage))
                    .thenComparing(texte(Convention::identifiantHote))
                    .thenComparing(texte(Convention::nomDomaine))
                    .thenComparing(Convention::desactivationSts)
                    .thenComparing(lePlusLong(Convention::operateurReglement))
                    .thenComparing(lePlusLong(Convention::numeroAmc))
                    .thenComparing(lePlusLong(Convention::libelleAmc))
                    .thenComparing(lePlusLong(Convention::numeroSignataire))
                    .thenComparing(lePlusLong(Convention::libelleSignataire))
                    .thenComparing(texte(Convention::typeAccord))
                    .thenComparing(Convention::groupee)
                    .thenComparing(Convention::dreAnnulation);

    private OrdreDesLignes() {}

    private static Comparator<Convention> texte(Function<Convention, String> champ) {
        return comparing(champ, nullsLast(naturalOrder()));
    }

    private static Comparator<Convention> lePlusLong(Function<Convention, String> champ) {
        return comparing(
                champ,
                nullsLast(comparingInt(String::length).reversed().thenComparing(naturalOrder())));
    }
}
