package fr.guichet.table;

import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.convention.LignesEnVigueur;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables as the base holds them before a change, hidden lines and those of the practice
 * included.
 *
 * @param emetteurs by name, in alphabetical order
 * @param installees what stands of each, by its name
 */
record EtatTable(
        Map<String, Long> emetteurs,
        Map<String, TableInstallee> installees,
        List<LigneBase<Convention>> conventions,
        List<LigneBase<Regroupement>> regroupements,
        List<LigneBase<Correspondance>> correspondances,
        List<LigneBase<EntreeAnnuaire>> annuaire,
        List<LigneBase<FicheListee>> complementaires) {

    /** What this émetteur sent; empty for one not known yet. */
    <T> List<LigneBase<T>> envoyeesPar(String emetteur, List<LigneBase<T>> lignes) {
        var id = emetteurs.get(emetteur);
        return id == null
                ? List.of()
                : lignes.stream().filter(l -> id.equals(l.emetteurId())).toList();
    }

    /** The lines that one of the practice stands in for. */
    static <T> Set<Long> remplacees(List<LigneBase<T>> lignes) {
        return lignes.stream()
                .map(LigneBase::remplaceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The lines the rules use. */
    LignesEnVigueur enVigueur() {
        return new LignesEnVigueur(
                enVigueur(conventions).toList(),
                enVigueur(regroupements).toList(),
                enVigueur(correspondances).toList());
    }

    /** The lines the rules would use once a comparison is applied. */
    LignesEnVigueur enVigueurApres(Comparaisons comparaisons) {
        return new LignesEnVigueur(
                enVigueurApres(conventions, comparaisons.conventions()),
                enVigueurApres(regroupements, comparaisons.regroupements()),
                enVigueurApres(correspondances, comparaisons.correspondances()));
    }

    private static <T> Stream<T> enVigueur(List<LigneBase<T>> lignes) {
        return lignes.stream().filter(l -> !l.masquee()).map(LigneBase::valeur);
    }

    private static <T> List<T> enVigueurApres(
            List<LigneBase<T>> lignes, Comparaison<T> comparaison) {
        var partis =
                comparaison.supprimees().stream().map(LigneBase::id).collect(Collectors.toSet());
        var changees =
                comparaison.modifiees().stream()
                        .collect(Collectors.toMap(m -> m.avant().id(), Modification::apres));
        var restent =
                lignes.stream()
                        .filter(l -> !l.masquee() && !partis.contains(l.id()))
                        .map(l -> changees.getOrDefault(l.id(), l.valeur()));
        return Stream.concat(restent, comparaison.ajoutees().stream().map(Nouvelle::valeur))
                .toList();
    }
}
