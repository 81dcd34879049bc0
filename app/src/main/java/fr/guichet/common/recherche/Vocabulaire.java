package fr.guichet.common.recherche;

import java.util.Arrays;

/**
 * The distinct words of an index, in alphabetical order. Looking for misspelt words walks them as
 * the branches of a tree: what two neighbours have in common is compared once, and a branch too far
 * already is skipped whole.
 */
final class Vocabulaire {

    private static final int EXACT = 0;
    private static final int DEBUT = 1;

    /** One fault is 2, two faults 3; a beginning misspelt is the worst. */
    static final int PIRE_NOTE = 4;

    private final String[] mots;

    /** How many letters a word shares with the one before it. */
    private final byte[] communes;

    Vocabulaire(String[] tries) {
        mots = tries;
        communes = new byte[tries.length];
        for (int i = 1; i < tries.length; i++) {
            communes[i] = (byte) communes(tries[i - 1], tries[i]);
        }
    }

    /** What is told of each word that fits: its place, and its mark, 0 being the word itself. */
    interface Trouve {
        void mot(int place, int note);
    }

    int place(String mot) {
        return Arrays.binarySearch(mots, mot);
    }

    /** Tells every word that fits; false when none does. */
    boolean chercher(String mot, Ecart ecart, Trouve trouve) {
        int debut = place(mot);
        int premier = debut < 0 ? -debut - 1 : debut;
        int i = premier;
        for (; i < mots.length && mots[i].startsWith(mot); i++) {
            trouve.mot(i, mots[i].length() == mot.length() ? EXACT : DEBUT);
        }
        boolean vus = i > premier;
        int fautes = ecart.fautes(mot);
        return fautes > 0
                ? new Fautes(mot, fautes, ecart.debuts(mot)).parcourir(trouve) || vus
                : vus;
    }

    private static int communes(String avant, String apres) {
        int fin = Math.min(Math.min(avant.length(), apres.length()), Byte.MAX_VALUE);
        int i = 0;
        while (i < fin && avant.charAt(i) == apres.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * The edit distance, a swap of two neighbours counting as one, from one word to all those of
     * the vocabulary.
     */
    private final class Fautes {

        private final String cherche;
        private final int permises;
        private final boolean debuts;

        /** lignes[k][j]: from the first j letters looked for to the first k of the current word. */
        private final int[][] lignes;

        Fautes(String cherche, int permises, boolean debuts) {
            this.cherche = cherche;
            this.permises = permises;
            this.debuts = debuts;
            lignes = new int[cherche.length() + permises + 2][cherche.length() + 1];
            Arrays.setAll(lignes[0], j -> j);
        }

        boolean parcourir(Trouve trouve) {
            boolean vus = false;
            int i = 0;
            while (i < mots.length) {
                int lues = comparer(mots[i], communes[i]);
                if (lues < 0) {
                    i = sauter(i, -lues);
                } else if (debuts && lues < mots[i].length()) {
                    int fin = sauter(i, lues);
                    for (; i < fin; i++) {
                        trouve.mot(i, PIRE_NOTE);
                    }
                    vus = true;
                } else {
                    int distance = lignes[lues][cherche.length()];
                    if (distance <= permises) {
                        trouve.mot(i, debuts ? PIRE_NOTE : DEBUT + distance);
                        vus = true;
                    }
                    i++;
                }
            }
            return vus;
        }

        /**
         * Compares letter after letter, from the first that is not shared with the word before.
         *
         * @return how many letters were read; negative when they already are too many faults off
         */
        private int comparer(String mot, int connues) {
            for (int k = connues; k < mot.length(); k++) {
                if (debuts && lignes[k][cherche.length()] <= permises) {
                    return k;
                }
                if (ligne(mot, k + 1) > permises) {
                    return -(k + 1);
                }
            }
            return mot.length();
        }

        /** Fills one line, and gives its smallest distance. */
        private int ligne(String mot, int k) {
            var avant = lignes[k - 1];
            var ligne = lignes[k];
            char lettre = mot.charAt(k - 1);
            ligne[0] = k;
            int min = k;
            for (int j = 1; j <= cherche.length(); j++) {
                char voulue = cherche.charAt(j - 1);
                int d = avant[j - 1] + (lettre == voulue ? 0 : 1);
                d = Math.min(d, Math.min(avant[j], ligne[j - 1]) + 1);
                if (k > 1
                        && j > 1
                        && lettre == cherche.charAt(j - 2)
                        && mot.charAt(k - 2) == voulue) {
                    d = Math.min(d, lignes[k - 2][j - 2] + 1);
                }
                ligne[j] = d;
                min = Math.min(min, d);
            }
            return min;
        }

        /** The first word after this one that does not share its first letters. */
        private int sauter(int place, int lettres) {
            int i = place + 1;
            while (i < mots.length && communes[i] >= lettres) {
                i++;
            }
            return i;
        }
    }
}
