package fr.guichet.convention.ressemblance;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.convention.LigneConvention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Lines put together, with their numbers and their names: made for 100,000 lines. */
final class Groupe {

    private final List<LigneConvention> lignes = new ArrayList<>(1);
    private final SequencedSet<NumeroAmc> numeros = LinkedHashSet.newLinkedHashSet(1);
    private final Map<String, Integer> libelles = LinkedHashMap.newLinkedHashMap(1);

    void ajouter(LigneConvention ligne, NumeroAmc numero) {
        lignes.add(ligne);
        numeros.add(numero);
        var libelle = ligne.convention().libelleAmc();
        if (libelle != null) {
            libelles.merge(libelle, 1, Integer::sum);
        }
    }

    void ajouter(Groupe autre) {
        lignes.addAll(autre.lignes);
        numeros.addAll(autre.numeros);
        autre.libelles.forEach((libelle, nombre) -> libelles.merge(libelle, nombre, Integer::sum));
    }

    List<LigneConvention> lignes() {
        return lignes;
    }

    List<NumeroAmc> numeros() {
        return List.copyOf(numeros);
    }

    boolean plusieursNumeros() {
        return numeros.size() > 1;
    }

    boolean plusieursNoms() {
        return libelles.size() > 1;
    }

    /** The most frequent first. */
    List<String> libelles() {
        return libelles.size() < 2
                ? List.copyOf(libelles.keySet())
                : libelles.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
