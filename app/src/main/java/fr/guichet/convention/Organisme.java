package fr.guichet.convention;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An AMC and its lines, however their numbers are written.
 *
 * @param numero null for the group of the lines that have no usable AMC number
 * @param lignes at least one
 */
public record Organisme(NumeroAmc numero, List<LigneConvention> lignes) {

    public boolean sansNumero() {
        return numero == null;
    }

    /** The name its first named line gives; empty when none has one. */
    public String libelle() {
        return lignes.stream()
                .map(l -> l.convention().libelleAmc())
                .flatMap(libelle -> Optional.ofNullable(libelle).stream())
                .findFirst()
                .orElse("");
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
