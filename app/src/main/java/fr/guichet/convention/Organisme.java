package fr.guichet.convention;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An AMC and its lines, however their numbers are written; or several, where the practice linked
 * them.
 *
 * @param numero its first one; null for the group of the lines that have no usable AMC number
 * @param rapprochement what the practice said of its numbers; null for nothing
 * @param lignes at least one
 */
public record Organisme(
        NumeroAmc numero, Rapprochement rapprochement, List<LigneConvention> lignes) {

    public boolean sansNumero() {
        return numero == null;
    }

    /** The name the practice chose, else the one its first named line gives; empty without one. */
    public String libelle() {
        if (rapprochement != null) {
            return rapprochement.libelle();
        }
        return lignes.stream()
                .map(l -> l.convention().libelleAmc())
                .flatMap(libelle -> Optional.ofNullable(libelle).stream())
                .findFirst()
                .orElse("");
    }

    /** Under how many numbers its lines stand. */
    public long numeros() {
        return lignes.stream().flatMap(l -> l.convention().amc().stream()).distinct().count();
    }

    /** Number by number, each under the name of the whole: a card bears one of them. */
    public List<Organisme> parNumero() {
        if (rapprochement == null) {
            return List.of(this);
        }
        return lignes.stream()
                .collect(
                        collectingAndThen(
                                groupingBy(
                                        l -> l.convention().amc().orElseThrow(),
                                        LinkedHashMap::new,
                                        toList()),
                                parNumero ->
                                        parNumero.entrySet().stream()
                                                .map(e ->
                                                        new Organisme(
                                                                e.getKey(),
                                                                rapprochement,
                                                                e.getValue()))
                                                .toList()));
    }

    /** The types of its lines, each once: « RO, VM ». */
    public String types() {
        return lignes.stream()
                .map(l -> l.convention().typeConvention())
                .flatMap(type -> Optional.ofNullable(type).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether every line is an agreement with a caisse. */
    public boolean caissesSeules() {
        return lignes.stream().map(LigneConvention::convention).allMatch(Convention::gestionUnique);
    }

    /** How many caisses, or masks of caisses, its lines name. */
    public long caisses() {
        return lignes.stream().map(l -> l.convention().critereSecondaire()).distinct().count();
    }

    public boolean manuelle() {
        return lignes.stream().anyMatch(LigneConvention::manuelle);
    }
}
