package fr.guichet.regles;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The smallest set of card fields that tells several lines apart. */
final class Departage {

    /** Every set of fields, the smallest first; of one size, those that questions prefer first. */
    private static final List<List<CritereCarte>> ENSEMBLES =
            IntStream.range(1, 1 << CritereCarte.TOUS.size())
                    .boxed()
                    .sorted(comparingInt(Integer::bitCount).thenComparing(n -> -n))
                    .map(Departage::ensemble)
                    .toList();

    private Departage() {}

    /** One question per field of that set; about the tables when no card tells the lines apart. */
    static List<Question> questions(Map<Vue, Convention> lignes) {
        var vues = lignes.keySet();
        int parLaCarte = compter(vues, CritereCarte.TOUS);
        if (parLaCarte == 1) {
            var ligne = lignes.values().iterator().next();
            return List.of(Questions.lignesIndiscernables(ligne.typeConvention()));
        }
        return ENSEMBLES.stream()
                .filter(ensemble -> compter(vues, ensemble) == parLaCarte)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(critere -> question(critere, lignes.values()))
                .toList();
    }

    private static Question question(CritereCarte critere, Collection<Convention> lignes) {
        return Questions.lireSurLaCarte(
                critere.champ(), lignes.stream().map(critere::choix).distinct().sorted().toList());
    }

    private static int compter(Collection<Vue> vues, List<CritereCarte> ensemble) {
        return (int)
                vues.stream()
                        .map(vue ->
                                ensemble.stream().map(c -> vue.carte().get(c.ordinal())).toList())
                        .distinct()
                        .count();
    }

    /** The fields of a number's bits, the first field being the highest bit. */
    private static List<CritereCarte> ensemble(int bits) {
        return CritereCarte.TOUS.stream()
                .filter(c -> (bits >> (CritereCarte.TOUS.size() - 1 - c.ordinal()) & 1) == 1)
                .toList();
    }
}
