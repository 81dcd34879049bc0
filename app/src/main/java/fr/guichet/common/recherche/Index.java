package fr.guichet.common.recherche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Finds among many things those whose text holds the words typed, at each keystroke: accents, case,
 * leading zeros, spaces inside numbers, word order and a slip of the finger are forgiven, and every
 * word may be only begun. Immutable: built away from the screen's thread, read from any.
 *
 * <p>How it works, and why it is our own: app/docs/adr/0006-recherche.md.
 */
public final class Index<T> {

    private static final byte ABSENT = Byte.MAX_VALUE;

    /** One word may be off by this much at worst; keeps a word's mark and a sum apart in a key. */
    private static final int BASE = 32;

    private final List<T> elements;
    private final Vocabulaire vocabulaire;
    private final Occurrences occurrences;

    private Index(List<T> elements, Vocabulaire vocabulaire, Occurrences occurrences) {
        this.elements = elements;
        this.vocabulaire = vocabulaire;
        this.occurrences = occurrences;
    }

    /**
     * @param textes what may be looked for in an element, one field a line; null fields are read as
     *     empty by {@link #champs}
     */
    public static <T> Index<T> de(Collection<T> elements, Function<T, String> textes) {
        var liste = List.copyOf(elements);
        var lecture = new Lecture();
        liste.forEach(element -> lecture.lire(textes.apply(element)));
        var vocabulaire = lecture.vocabulaire();
        return new Index<>(liste, vocabulaire, lecture.occurrences(vocabulaire));
    }

    /** Puts an element's fields one a line, as {@link #de} wants them; null ones are left out. */
    public static String champs(String... champs) {
        var texte = new StringBuilder();
        for (var champ : champs) {
            if (champ != null) {
                texte.append(champ).append('\n');
            }
        }
        return texte.toString();
    }

    /** Everything the index was built from, in its order. */
    public List<T> elements() {
        return elements;
    }

    /**
     * The elements that hold every word typed: first those that hold them whole, then those in
     * which one is only begun, then those in which one is misspelt; alike, they keep their order.
     * Blank text finds everything.
     *
     * @param limite how many to give at most
     */
    public List<T> chercher(String saisie, int limite) {
        var lectures = Mots.lectures(saisie == null ? "" : saisie);
        if (lectures.getFirst().isEmpty()) {
            return elements.subList(0, Math.min(limite, elements.size()));
        }
        for (var ecart : Ecart.values()) {
            for (var mots : lectures) {
                var trouves = trouver(mots, ecart, limite);
                if (!trouves.isEmpty()) {
                    return trouves;
                }
            }
        }
        return List.of();
    }

    private List<T> trouver(List<String> mots, Ecart ecart, int limite) {
        var cles = new int[elements.size()];
        var notes = new byte[elements.size()];
        for (var mot : mots) {
            Arrays.fill(notes, ABSENT);
            if (!vocabulaire.chercher(mot, ecart, (m, note) -> noter(m, note, notes))) {
                return List.of();
            }
            for (int i = 0; i < cles.length; i++) {
                cles[i] = cles[i] < 0 || notes[i] == ABSENT ? -1 : ajouter(cles[i], notes[i]);
            }
        }
        return classer(cles, limite);
    }

    private void noter(int mot, int note, byte[] notes) {
        for (int o = occurrences.debut(mot); o < occurrences.debut(mot + 1); o++) {
            int element = occurrences.element(o);
            if (note < notes[element]) {
                notes[element] = (byte) note;
            }
        }
    }

    /** The worst mark weighs first, then their sum. */
    private static int ajouter(int cle, int note) {
        int pire = Math.max(cle / BASE, note);
        int somme = Math.min(cle % BASE + note, BASE - 1);
        return pire * BASE + somme;
    }

    private List<T> classer(int[] cles, int limite) {
        var rangs = new int[(Vocabulaire.PIRE_NOTE + 1) * BASE + 1];
        for (int cle : cles) {
            if (cle >= 0) {
                rangs[cle + 1]++;
            }
        }
        for (int cle = 1; cle < rangs.length; cle++) {
            rangs[cle] += rangs[cle - 1];
        }
        var ordre = new int[rangs[rangs.length - 1]];
        for (int i = 0; i < cles.length; i++) {
            if (cles[i] >= 0) {
                ordre[rangs[cles[i]]++] = i;
            }
        }
        var trouves = new ArrayList<T>(Math.min(limite, ordre.length));
        for (int i = 0; i < ordre.length && i < limite; i++) {
            trouves.add(elements.get(ordre[i]));
        }
        return trouves;
    }
}
