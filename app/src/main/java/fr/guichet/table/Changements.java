package fr.guichet.table;

import java.util.List;
import java.util.Set;

/** What an import did to the lines of one kind. */
record Changements<T>(
        SorteImportee<T> sorte,
        List<LigneBase<T>> ajoutees,
        List<Changee<T>> modifiees,
        List<LigneBase<T>> supprimees) {

    /** A line before and after. */
    record Changee<T>(LigneBase<T> avant, LigneBase<T> apres) {}

    /** As it was compared before it was applied. */
    Comparaison<T> faits() {
        return new Comparaison<>(
                sorte,
                nouvelles(ajoutees),
                modifiees.stream()
                        .map(c -> new Modification<>(c.avant(), c.apres().valeur(), 0))
                        .toList(),
                supprimees,
                0,
                0,
                List.of());
    }

    /**
     * What taking it back would change.
     *
     * @param remplacees the lines that one of the practice stands in for
     */
    Comparaison<T> defaits(Set<Long> remplacees) {
        var changees =
                modifiees.stream()
                        .map(c -> new Modification<>(c.apres(), c.avant().valeur(), 0))
                        .toList();
        var avertissements = new AvertissementsComparaison<>(sorte);
        changees.forEach(m -> avertissements.modifiee(m, remplacees));
        ajoutees.forEach(l -> avertissements.supprimee(l, remplacees));
        return new Comparaison<>(
                sorte, nouvelles(supprimees), changees, ajoutees, 0, 0, avertissements.liste());
    }

    /** The same, for the rules: a line that the practice hid comes back hidden. */
    Changements<T> visibles() {
        return new Changements<>(
                sorte, ajoutees, modifiees, supprimees.stream().filter(l -> !l.masquee()).toList());
    }

    /** What stands of it in the base: another import may have changed its lines again. */
    Changements<T> parmi(List<LigneBase<T>> lignes) {
        var restent = Set.copyOf(lignes);
        return new Changements<>(
                sorte,
                ajoutees.stream().filter(restent::contains).toList(),
                modifiees.stream().filter(c -> restent.contains(c.apres())).toList(),
                supprimees);
    }

    private static <T> List<Nouvelle<T>> nouvelles(List<LigneBase<T>> lignes) {
        return lignes.stream().map(l -> new Nouvelle<>(0, l.valeur())).toList();
    }
}
