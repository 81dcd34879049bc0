package fr.guichet.common.recherche;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, as a search compares them: without accents, case nor punctuation, and
 * numbers without their leading zeros.
 */
public final class Mots {

    private Mots() {}

    /**
     * @param suite a number that only spaces or signs part from the number before it
     */
    private record Mot(String texte, boolean nombre, boolean suite) {}

    /**
     * The words of something that may be found: numbers written in groups (75 990 010, 12/05/1985)
     * count whole and group by group.
     *
     * @param texte one field a line: a number never runs on into the next line
     */
    static List<String> de(String texte) {
        var mots = new ArrayList<String>();
        var lus = decouper(texte);
        for (var mot : lus) {
            ajouter(mots, mot.texte(), mot.nombre());
        }
        if (lus.stream().anyMatch(Mot::suite)) {
            mots.addAll(reunir(lus));
        }
        return mots;
    }

    /**
     * How what was typed may be read, the likelier first: groups of digits as one number, then each
     * for itself. An empty reading: nothing to look for.
     */
    static List<List<String>> lectures(String saisie) {
        var lus = decouper(saisie);
        var reunis = reunir(lus);
        var separes = new ArrayList<String>();
        lus.forEach(mot -> ajouter(separes, mot.texte(), mot.nombre()));
        return reunis.equals(separes) ? List.of(reunis) : List.of(reunis, separes);
    }

    /** Lower case, without accents; signs become spaces, lines stay lines. */
    public static String normaliser(String texte) {
        var net = new StringBuilder(texte.length() + 4);
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c < 128) {
                net.append(plier(c));
            } else {
                plierAccent(c, net);
            }
        }
        return net.toString();
    }

    private static char plier(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\n' ? c : ' ';
    }

    private static void plierAccent(char c, StringBuilder net) {
        switch (c) {
            case 'œ', 'Œ' -> net.append("oe");
            case 'æ', 'Æ' -> net.append("ae");
            default -> {
                // A text already decomposed: the accent stands alone after its letter.
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    return;
                }
                char base = Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0);
                net.append(
                        Character.isLetterOrDigit(base)
                                ? base < 128 ? plier(base) : Character.toLowerCase(base)
                                : ' ');
            }
        }
    }

    private static List<Mot> decouper(String texte) {
        var net = normaliser(texte);
        var mots = new ArrayList<Mot>();
        boolean apresNombre = false;
        int debut = 0;
        while (debut < net.length()) {
            char c = net.charAt(debut);
            if (separe(c)) {
                apresNombre &= c != '\n';
                debut++;
                continue;
            }
            int fin = debut + 1;
            while (fin < net.length() && !separe(net.charAt(fin))) {
                fin++;
            }
            var mot = net.substring(debut, fin);
            boolean nombre = estNombre(mot);
            mots.add(new Mot(mot, nombre, nombre && apresNombre));
            apresNombre = nombre;
            debut = fin;
        }
        return mots;
    }

    private static boolean separe(char c) {
        return c == ' ' || c == '\n';
    }

    static boolean estNombre(String mot) {
        for (int i = 0; i < mot.length(); i++) {
            if (mot.charAt(i) < '0' || mot.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static List<String> reunir(List<Mot> lus) {
        var mots = new ArrayList<String>();
        var nombre = new StringBuilder();
        for (var mot : lus) {
            if (!mot.suite() && !nombre.isEmpty()) {
                ajouter(mots, nombre.toString(), true);
                nombre.setLength(0);
            }
            if (mot.nombre()) {
                nombre.append(mot.texte());
            } else {
                mots.add(mot.texte());
            }
        }
        if (!nombre.isEmpty()) {
            ajouter(mots, nombre.toString(), true);
        }
        return mots;
    }

    private static void ajouter(List<String> mots, String mot, boolean nombre) {
        int debut = 0;
        while (nombre && debut < mot.length() && mot.charAt(debut) == '0') {
            debut++;
        }
        if (debut < mot.length()) {
            mots.add(mot.substring(debut));
        }
    }
}
