package fr.guichet.table;

import java.util.List;

/** What an import did to the lines of one kind. */
record Changements<T>(
        Sorte<T> sorte,
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

    /** What taking it back would change. */
    Comparaison<T> defaits() {
        return new Comparaison<>(
                sorte,
                nouvelles(supprimees),
                modifiees.stream()
                        .map(c -> new Modification<>(c.apres(), c.avant().valeur(), 0))
                        .toList(),
                ajoutees,
                0,
                0,
                List.of());
    }

    private static <T> List<Nouvelle<T>> nouvelles(List<LigneBase<T>> lignes) {
        return lignes.stream().map(l -> new Nouvelle<>(0, l.valeur())).toList();
    }
}
