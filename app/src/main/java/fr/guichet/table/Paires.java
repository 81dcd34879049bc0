package fr.guichet.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Pairs lines of one key, old with new, so that the fewest fields change. */
final class Paires<T> {

    /** Beyond so many possible pairs under one key, lines are paired in their order. */
    private static final long LIMITE = 1_000;

    private record Paire<T>(LigneBase<T> ancienne, Nouvelle<T> nouvelle, int differences) {}

    private final SorteImportee<T> sorte;
    private final List<Nouvelle<T>> lues;
    private final Set<T> ecrites;
    private final Map<Long, LigneBase<T>> restantes = new LinkedHashMap<>();
    private final List<Modification<T>> modifiees = new ArrayList<>();
    private final Set<Nouvelle<T>> prises = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param ecrites the texts that the table will hold, with those of the file: no line may become
     *     the double of another one by keeping its zeros; completed by each pair
     */
    Paires(
            SorteImportee<T> sorte,
            Collection<LigneBase<T>> anciennes,
            List<Nouvelle<T>> lues,
            Set<T> ecrites) {
        this.sorte = sorte;
        this.lues = lues;
        this.ecrites = ecrites;
        anciennes.forEach(l -> restantes.put(l.id(), l));
        if (!restantes.isEmpty()) {
            apparier();
        }
    }

    /** In the order of the file. */
    List<Modification<T>> modifiees() {
        return modifiees;
    }

    /** In the order of the file. */
    List<Nouvelle<T>> ajoutees() {
        return prises.isEmpty() ? lues : lues.stream().filter(l -> !prises.contains(l)).toList();
    }

    /** In the order of the base. */
    List<LigneBase<T>> supprimees() {
        return List.copyOf(restantes.values());
    }

    private void apparier() {
        var anciennes = new LinkedHashMap<Object, List<LigneBase<T>>>();
        for (var ligne : restantes.values()) {
            anciennes
                    .computeIfAbsent(sorte.cle().apply(ligne.valeur()), _ -> new ArrayList<>(1))
                    .add(ligne);
        }
        var nouvelles = new LinkedHashMap<Object, List<Nouvelle<T>>>();
        for (var lue : lues) {
            var cle = (Object) sorte.cle().apply(lue.valeur());
            if (anciennes.containsKey(cle)) {
                nouvelles.computeIfAbsent(cle, _ -> new ArrayList<>(1)).add(lue);
            }
        }
        nouvelles.forEach((cle, memes) -> apparier(anciennes.get(cle), memes));
        modifiees.sort(Comparator.comparingLong(Modification::ligne));
    }

    private void apparier(List<LigneBase<T>> anciennes, List<Nouvelle<T>> nouvelles) {
        if ((long) anciennes.size() * nouvelles.size() > LIMITE) {
            for (int i = 0; i < Math.min(anciennes.size(), nouvelles.size()); i++) {
                noter(anciennes.get(i), nouvelles.get(i));
            }
            return;
        }
        anciennes.stream()
                .flatMap(a -> nouvelles.stream().map(n -> new Paire<>(a, n, differences(a, n))))
                .sorted(Comparator.comparingInt(Paire<T>::differences))
                .forEach(this::noterSiLibre);
    }

    private void noterSiLibre(Paire<T> paire) {
        if (restantes.containsKey(paire.ancienne().id()) && !prises.contains(paire.nouvelle())) {
            noter(paire.ancienne(), paire.nouvelle());
        }
    }

    private void noter(LigneBase<T> ancienne, Nouvelle<T> nouvelle) {
        restantes.remove(ancienne.id());
        prises.add(nouvelle);
        modifiees.add(new Modification<>(ancienne, apres(ancienne, nouvelle), nouvelle.numero()));
    }

    private T apres(LigneBase<T> ancienne, Nouvelle<T> nouvelle) {
        var gardee = sorte.garderZeros().apply(ancienne.valeur(), nouvelle.valeur());
        return ecrites.add(gardee) ? gardee : nouvelle.valeur();
    }

    private int differences(LigneBase<T> ancienne, Nouvelle<T> nouvelle) {
        int differences = 0;
        for (var champ : sorte.champs()) {
            if (!Objects.equals(champ.texte(ancienne.valeur()), champ.texte(nouvelle.valeur()))) {
                differences++;
            }
        }
        return differences;
    }
}
