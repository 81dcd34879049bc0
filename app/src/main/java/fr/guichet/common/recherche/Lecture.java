package fr.guichet.common.recherche;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the elements one after the other, and counts their words, to build an index in two passes.
 */
final class Lecture {

    private final Map<String, Integer> numeros = new HashMap<>();

    /** A table repeats its labels and numbers line after line: each is cut into words once. */
    private final Map<String, int[]> champs = new HashMap<>();

    private int[] dernier = new int[1024];
    private int[] mots = new int[4096];
    private int[] fins = new int[1024];
    private int total;
    private int elements;

    void lire(String texte) {
        elements++;
        int debut = 0;
        while (debut < texte.length()) {
            int fin = texte.indexOf('\n', debut);
            fin = fin < 0 ? texte.length() : fin;
            for (int numero : champs.computeIfAbsent(texte.substring(debut, fin), this::numeros)) {
                noter(numero);
            }
            debut = fin + 1;
        }
        fins = grandir(fins, elements);
        fins[elements - 1] = total;
    }

    private int[] numeros(String champ) {
        return Mots.de(champ).stream()
                .mapToInt(mot -> numeros.computeIfAbsent(mot, _ -> numeros.size()))
                .toArray();
    }

    /** A word that comes twice in an element counts once. */
    private void noter(int numero) {
        dernier = grandir(dernier, numero + 1);
        if (dernier[numero] != elements) {
            dernier[numero] = elements;
            mots = grandir(mots, total + 1);
            mots[total++] = numero;
        }
    }

    private static int[] grandir(int[] table, int taille) {
        return taille <= table.length
                ? table
                : Arrays.copyOf(table, Math.max(taille, table.length * 2));
    }

    Vocabulaire vocabulaire() {
        var tries = numeros.keySet().toArray(String[]::new);
        Arrays.sort(tries);
        return new Vocabulaire(tries);
    }

    Occurrences occurrences(Vocabulaire vocabulaire) {
        var places = new int[numeros.size()];
        numeros.forEach((mot, numero) -> places[numero] = vocabulaire.place(mot));
        var debuts = new int[places.length + 1];
        for (int o = 0; o < total; o++) {
            debuts[places[mots[o]] + 1]++;
        }
        Arrays.parallelPrefix(debuts, Integer::sum);
        var suivants = debuts.clone();
        var rangees = new int[total];
        int o = 0;
        for (int element = 0; element < elements; element++) {
            for (; o < fins[element]; o++) {
                rangees[suivants[places[mots[o]]]++] = element;
            }
        }
        return new Occurrences(debuts, rangees);
    }
}
