package fr.guichet.table;

import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.regles.Convention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables as the base holds them before an import.
 *
 * @param emetteurs by name, in alphabetical order
 * @param lignes all of them, hidden ones and those of the practice included
 */
public record EtatTable(Map<String, Long> emetteurs, List<LigneBase> lignes) {

    /** What this émetteur sent; empty for one not known yet. */
    List<LigneBase> envoyeesPar(String emetteur) {
        var id = emetteurs.get(emetteur);
        return id == null
                ? List.of()
                : lignes.stream().filter(l -> id.equals(l.emetteurId())).toList();
    }

    /** The lines that one of the practice stands in for. */
    Set<Long> remplacees() {
        return lignes.stream()
                .map(LigneBase::remplaceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The lines the rules use. */
    LignesEnVigueur enVigueur() {
        return conventions(lignes.stream().filter(l -> !l.masquee()).map(LigneBase::convention));
    }

    private static LignesEnVigueur conventions(Stream<Convention> lignes) {
        return new LignesEnVigueur(lignes.toList(), List.of(), List.of());
    }

    /** The lines the rules would use once a comparison is applied. */
    LignesEnVigueur enVigueurApres(Comparaison comparaison) {
        var partis =
                comparaison.supprimees().stream().map(LigneBase::id).collect(Collectors.toSet());
        var changees =
                comparaison.modifiees().stream()
                        .collect(Collectors.toMap(m -> m.avant().id(), Modification::apres));
        var restent =
                lignes.stream()
                        .filter(l -> !l.masquee() && !partis.contains(l.id()))
                        .map(l -> changees.getOrDefault(l.id(), l.convention()));
        return conventions(
                Stream.concat(restent, comparaison.ajoutees().stream().map(l -> l.convention())));
    }
}
