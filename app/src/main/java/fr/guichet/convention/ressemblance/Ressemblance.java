package fr.guichet.convention.ressemblance;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.LigneConvention;
import fr.guichet.convention.Rapprochement;
import fr.guichet.regles.Convention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lines that may be of one organisme.
 *
 * @param cle what they have in common: the same when they are looked for again
 * @param rapprochement what the practice said of all their numbers; null for nothing
 * @param lignes at least one
 */
public record Ressemblance(
        Genre genre, String cle, Rapprochement rapprochement, List<LigneConvention> lignes) {

    /** The numbers of its lines, each once. */
    public List<NumeroAmc> numeros() {
        return lignes.stream()
                .map(LigneConvention::convention)
                .map(Convention::amc)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The names of its lines, each once, the most frequent first. */
    public List<String> libelles() {
        Map<String, Long> comptes =
                lignes.stream()
                        .map(l -> l.convention().libelleAmc())
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return comptes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name it goes by in the lists. */
    public String nom() {
        if (rapprochement != null) {
            return rapprochement.libelle();
        }
        return libelles().isEmpty() ? numeros().getFirst().ecrit() : libelles().getFirst();
    }
}
