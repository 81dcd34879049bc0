package fr.guichet.attestation.lecture;

import fr.guichet.common.recherche.Mots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters that are taken for one another, by who reads a page as by who reads its result. */
final class Lettres {

    /** Most doubtful places tried together: past that every reading is as likely as another. */
    private static final int PLACES_MAX = 4;

    private static final Map<Character, Character> EN_CHIFFRE =
            Map.ofEntries(
                    Map.entry('O', '0'),
                    Map.entry('o', '0'),
                    Map.entry('Q', '0'),
                    Map.entry('@', '0'),
                    Map.entry('I', '1'),
                    Map.entry('l', '1'),
                    Map.entry('i', '1'),
                    Map.entry('|', '1'),
                    Map.entry('!', '1'),
                    Map.entry('S', '5'),
                    Map.entry('s', '5'),
                    Map.entry('B', '8'),
                    Map.entry('Z', '2'));

    /** The pairs a reader should be offered the other of. */
    private static final Map<Character, Character> AUTRE =
            Map.of('I', '1', '1', 'I', 'O', '0', '0', 'O', 'S', '5', '5', 'S', 'B', '8', '8', 'B');

    private Lettres() {}

    /**
     * A text as labels are compared: letters alone, without accents nor case, the digits and
     * letters that look alike made one.
     */
    static String plier(String texte) {
        var net = new StringBuilder(texte.length());
        for (char c : Mots.normaliser(texte).toCharArray()) {
            switch (c) {
                case '0' -> net.append('o');
                case '1', 'l', '|' -> net.append('i');
                case '5' -> net.append('s');
                case '8' -> net.append('b');
                default -> {
                    if (c < 128 && Character.isLetterOrDigit(c)) {
                        net.append(c);
                    }
                }
            }
        }
        return net.toString();
    }

    /**
     * A number whose letters were taken for digits.
     *
     * @return the digits alone; nothing where another sign stands, or fewer digits than letters
     */
    static Optional<String> chiffres(String texte) {
        var chiffres = new StringBuilder(texte.length());
        int sures = 0;
        for (char c : texte.toCharArray()) {
            boolean chiffre = c >= '0' && c <= '9';
            var lu = chiffre ? Character.valueOf(c) : EN_CHIFFRE.get(c);
            if (lu == null) {
                return Optional.empty();
            }
            sures += chiffre ? 1 : 0;
            chiffres.append(lu.charValue());
        }
        return sures > 0 && 2 * sures >= texte.length()
                ? Optional.of(chiffres.toString())
                : Optional.empty();
    }

    /** The digit a sign looks like; the sign itself where it looks like none. */
    static char enChiffre(char c) {
        return EN_CHIFFRE.getOrDefault(c, c);
    }

    /**
     * The other readings of a text, one letter changed first, then several; letters among letters
     * and digits among digits are the surest, those beside the other kind come first.
     */
    static List<String> variantes(String texte) {
        var places = douteuses(texte);
        var variantes = new LinkedHashSet<String>();
        for (int place : places) {
            variantes.add(changer(texte, List.of(place)));
        }
        if (places.size() > 1) {
            variantes.add(changer(texte, places));
        }
        return List.copyOf(variantes);
    }

    private static List<Integer> douteuses(String texte) {
        var places = new ArrayList<Integer>();
        for (int passe = 0; passe < 2; passe++) {
            for (int i = 0; i < texte.length(); i++) {
                if (AUTRE.containsKey(texte.charAt(i)) && melee(texte, i) == (passe == 0)) {
                    places.add(i);
                }
            }
        }
        return places.subList(0, Math.min(PLACES_MAX, places.size()));
    }

    /** Whether a neighbour is of the other kind, or the sign a letter: where slips are made. */
    private static boolean melee(String texte, int i) {
        boolean lettre = Character.isLetter(texte.charAt(i));
        return lettre
                || i > 0 && Character.isLetter(texte.charAt(i - 1))
                || i + 1 < texte.length() && Character.isLetter(texte.charAt(i + 1));
    }

    private static String changer(String texte, List<Integer> places) {
        var change = new StringBuilder(texte);
        places.forEach(i -> change.setCharAt(i, AUTRE.get(texte.charAt(i))));
        return change.toString();
    }
}
