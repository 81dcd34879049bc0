package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a row of a page, from left to right.
 *
 * @param hauteur of its letters, a fraction of the page's
 */
record Ligne(List<Jeton> jetons, double milieu, double hauteur) {

    /** A wider gap, in letters, parts two cells or two fields. */
    private static final double ECART = 1.8;

    /** Rows from top to bottom, of the words of one page. */
    static List<Ligne> de(List<Jeton> jetons) {
        double hauteur = mediane(jetons);
        var tries = new ArrayList<>(jetons);
        tries.sort(Comparator.comparingDouble(Jeton::milieu));
        var lignes = new ArrayList<List<Jeton>>();
        for (var jeton : tries) {
            var ligne = lignes.isEmpty() ? null : lignes.getLast();
            if (ligne == null || jeton.milieu() - milieu(ligne) > pas(ligne, hauteur)) {
                lignes.add(new ArrayList<>(List.of(jeton)));
            } else {
                ligne.add(jeton);
            }
        }
        return lignes.stream().map(Ligne::ranger).toList();
    }

    private static Ligne ranger(List<Jeton> jetons) {
        jetons.sort(Comparator.comparingDouble(Jeton::gauche));
        return new Ligne(List.copyOf(jetons), milieu(jetons), mediane(jetons));
    }

    private static double milieu(List<Jeton> jetons) {
        return jetons.stream().mapToDouble(Jeton::milieu).average().orElseThrow();
    }

    /** How much lower a word may stand and still be of the row: a dash is not as high as a word. */
    private static double pas(List<Jeton> ligne, double hauteur) {
        return 0.5 * Math.clamp(mediane(ligne), 0.7 * hauteur, 1.5 * hauteur);
    }

    private static double mediane(List<Jeton> jetons) {
        var hauteurs = jetons.stream().mapToDouble(j -> j.zone().hauteur()).sorted().toArray();
        return hauteurs.length == 0 ? 0 : hauteurs[hauteurs.length / 2];
    }

    /** Whether the word at this place follows the one before as the words of a sentence do. */
    boolean suit(int place) {
        if (place == 0) {
            return false;
        }
        var avant = jetons.get(place - 1);
        var jeton = jetons.get(place);
        double lettre = Math.max(avant.lettre(), jeton.lettre());
        return jeton.gauche() - avant.droite() <= ECART * lettre;
    }

    /** Where the run of words that follow one another from this place ends, excluded. */
    int finDeSuite(int place) {
        int fin = place + 1;
        while (fin < jetons.size() && suit(fin)) {
            fin++;
        }
        return fin;
    }
}
