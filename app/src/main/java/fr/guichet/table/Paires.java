package fr.guichet.table;

import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;
import fr.guichet.table.lecture.LigneLue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Pairs lines of one key, old with new, so that the fewest fields change. */
final class Paires {

    /** Beyond so many possible pairs under one key, lines are paired in their order. */
    private static final long LIMITE = 1_000;

    private record Paire(LigneBase ancienne, LigneLue nouvelle, int differences) {}

    private final List<LigneLue> lues;
    private final Set<Convention> ecrites;
    private final Map<Long, LigneBase> restantes = new LinkedHashMap<>();
    private final List<Modification> modifiees = new ArrayList<>();
    private final Set<Long> prises = new HashSet<>();

    /**
     * @param ecrites the texts that the table will hold, with those of the file: no line may become
     *     the double of another one by keeping its zeros; completed by each pair
     */
    Paires(Collection<LigneBase> anciennes, List<LigneLue> lues, Set<Convention> ecrites) {
        this.lues = lues;
        this.ecrites = ecrites;
        anciennes.forEach(l -> restantes.put(l.id(), l));
        if (!restantes.isEmpty()) {
            apparier();
        }
    }

    /** In the order of the file. */
    List<Modification> modifiees() {
        return modifiees;
    }

    /** In the order of the file. */
    List<LigneLue> ajoutees() {
        return prises.isEmpty()
                ? lues
                : lues.stream().filter(l -> !prises.contains(l.numero())).toList();
    }

    /** In the order of the base. */
    List<LigneBase> supprimees() {
        return List.copyOf(restantes.values());
    }

    private void apparier() {
        var anciennes = new LinkedHashMap<Canonique.Cle, List<LigneBase>>();
        for (var ligne : restantes.values()) {
            anciennes
                    .computeIfAbsent(Canonique.cle(ligne.convention()), _ -> new ArrayList<>(1))
                    .add(ligne);
        }
        var nouvelles = new LinkedHashMap<Canonique.Cle, List<LigneLue>>();
        for (var lue : lues) {
            var cle = Canonique.cle(lue.convention());
            if (anciennes.containsKey(cle)) {
                nouvelles.computeIfAbsent(cle, _ -> new ArrayList<>(1)).add(lue);
            }
        }
        nouvelles.forEach((cle, memes) -> apparier(anciennes.get(cle), memes));
        modifiees.sort(Comparator.comparingLong(Modification::ligne));
    }

    private void apparier(List<LigneBase> anciennes, List<LigneLue> nouvelles) {
        if ((long) anciennes.size() * nouvelles.size() > LIMITE) {
            for (int i = 0; i < Math.min(anciennes.size(), nouvelles.size()); i++) {
                noter(anciennes.get(i), nouvelles.get(i));
            }
            return;
        }
        anciennes.stream()
                .flatMap(a -> nouvelles.stream().map(n -> new Paire(a, n, differences(a, n))))
                .sorted(Comparator.comparingInt(Paire::differences))
                .forEach(this::noterSiLibre);
    }

    private void noterSiLibre(Paire paire) {
        if (restantes.containsKey(paire.ancienne().id())
                && !prises.contains(paire.nouvelle().numero())) {
            noter(paire.ancienne(), paire.nouvelle());
        }
    }

    private void noter(LigneBase ancienne, LigneLue nouvelle) {
        restantes.remove(ancienne.id());
        prises.add(nouvelle.numero());
        modifiees.add(new Modification(ancienne, apres(ancienne, nouvelle), nouvelle.numero()));
    }

    private Convention apres(LigneBase ancienne, LigneLue nouvelle) {
        var gardee = Canonique.garderZeros(ancienne.convention(), nouvelle.convention());
        return ecrites.add(gardee) ? gardee : nouvelle.convention();
    }

    private static int differences(LigneBase ancienne, LigneLue nouvelle) {
        int differences = 0;
        for (var champ : Champ.values()) {
            if (!Objects.equals(
                    champ.texte(ancienne.convention()), champ.texte(nouvelle.convention()))) {
                differences++;
            }
        }
        return differences;
    }
}
