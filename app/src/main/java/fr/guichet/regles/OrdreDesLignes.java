package fr.guichet.regles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One order over lines that does not depend on the file they came in: what decides first, then the
 * longest spelling of numbers and labels, since tables lose zeros and cut labels.
 */
final class OrdreDesLignes {

    private static final Comparator<Convention> ORDRE =
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

    /** The lines in this order, each once. */
    static List<Convention> sansDoublons(List<Convention> lignes) {
        if (lignes.size() == 1) {
            return lignes;
        }
        var ordonnees = new ArrayList<>(lignes);
        ordonnees.sort(ORDRE);
        var uniques = new ArrayList<Convention>(ordonnees.size());
        for (var ligne : ordonnees) {
            if (uniques.isEmpty() || !uniques.getLast().equals(ligne)) {
                uniques.add(ligne);
            }
        }
        return uniques;
    }

    private static Comparator<Convention> texte(Function<Convention, String> champ) {
        return comparing(champ, nullsLast(naturalOrder()));
    }

    private static Comparator<Convention> lePlusLong(Function<Convention, String> champ) {
        return comparing(
                champ,
                nullsLast(comparingInt(String::length).reversed().thenComparing(naturalOrder())));
    }
}
