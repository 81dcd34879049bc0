package fr.guichet.table;

import java.util.List;

/**
 * Finds the rows of the base among the lines of a file. Both come in nearly the same order: a row
 * is looked for where the last one was found, then further and further. One that is not found so is
 * still compared with the others, later and at leisure.
 */
final class Reperage<T> {

    private static final int VOISINES = 64;

    /** A file in quite another order is given up after so many looks a line. */
    private static final long REGARDS = 50;

    private final List<Nouvelle<T>> lues;
    private final LigneJson<T> json;
    private int suivante;
    private int voisines = VOISINES;
    private long regards;

    Reperage(List<Nouvelle<T>> lues, LigneJson<T> json) {
        this.lues = lues;
        this.json = json;
        regards = REGARDS * lues.size();
    }

    /** Where the line stands that the base wrote so; {@value LigneBase#AUCUNE} when not found. */
    int place(String texte) {
        int fin = Math.min(lues.size(), suivante + voisines);
        for (int place = suivante; place < fin && regards > 0; place++) {
            regards--;
            if (json.dit(texte, lues.get(place).valeur())) {
                suivante = place + 1;
                voisines = VOISINES;
                return place;
            }
        }
        // A block of new lines may stand in between.
        voisines = Math.min(2 * voisines, lues.size());
        return LigneBase.AUCUNE;
    }

    T valeur(int place) {
        return lues.get(place).valeur();
    }
}
