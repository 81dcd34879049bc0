package fr.guichet.attestation.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the dark patches of a page that may be square codes. A DataMatrix has no mark to be found
 * by from afar: ZXing looks for one around the middle of what it is given, and finds none on a
 * whole page.
 */
final class Taches {

    /** Sides of a code, in cells: 6 to 70 mm where a cell is half a millimetre. */
    private static final int COTE_MIN = 12;

    private static final int COTE_MAX = 140;

    /** How much darker than the paper, in parts of the darkest there is: text is lighter. */
    private static final double[] SEUILS = {0.28, 0.4};

    private static final double ALLONGEMENT = 1.6;
    private static final double REMPLIE = 0.45;
    private static final int PLUS = 24;

    /** A patch, in dots of the page. */
    record Tache(int x, int y, int largeur, int hauteur) {

        boolean recouvre(Tache autre) {
            return Math.abs(2 * (x - autre.x) + largeur - autre.largeur)
                                    + Math.abs(2 * (y - autre.y) + hauteur - autre.hauteur)
                            < Math.min(largeur, hauteur) / 4
                    && Math.abs(largeur - autre.largeur) < largeur / 6;
        }
    }

    private final int cellule;
    private final Noirceur carte;

    private Taches(Gris page, int cellule) {
        this.cellule = cellule;
        this.carte = Noirceur.de(page, cellule);
    }

    /**
     * The likeliest first.
     *
     * @param cellule dots a side of what is looked at as one: about half a millimetre
     */
    static List<Tache> de(Gris page, int cellule) {
        var taches = new Taches(page, cellule);
        var trouvees = new ArrayList<Candidate>();
        for (double seuil : SEUILS) {
            taches.composantes(seuil, trouvees);
        }
        trouvees.sort(Comparator.comparingDouble(Candidate::note).reversed());
        var gardees = new ArrayList<Tache>();
        for (var candidate : trouvees) {
            if (gardees.size() < PLUS && gardees.stream().noneMatch(candidate.tache()::recouvre)) {
                gardees.add(candidate.tache());
            }
        }
        return gardees;
    }

    private record Candidate(Tache tache, double note) {}

    private void composantes(double seuil, List<Candidate> trouvees) {
        var cellules = carte.cellules();
        var aVoir = new boolean[cellules.length];
        for (int i = 0; i < cellules.length; i++) {
            aVoir[i] = cellules[i] > seuil;
        }
        for (int i = 0; i < aVoir.length; i++) {
            if (aVoir[i]) {
                var composante = composante(i, aVoir);
                if (composante.estCarree()) {
                    trouvees.add(composante.candidate(cellule));
                }
            }
        }
    }

    /** The patch this cell is of, that is then seen. */
    private Composante composante(int depart, boolean[] aVoir) {
        var composante = new Composante();
        var suite = new ArrayDeque<Integer>();
        aVoir[depart] = false;
        suite.add(depart);
        while (!suite.isEmpty()) {
            int i = suite.remove();
            composante.ajouter(i % carte.large(), i / carte.large());
            // The edges are white: none of these is out of the map, or on another row.
            for (int voisine : new int[] {i - 1, i + 1, i - carte.large(), i + carte.large()}) {
                if (aVoir[voisine]) {
                    aVoir[voisine] = false;
                    suite.add(voisine);
                }
            }
        }
        return composante;
    }

    /** Dark cells that touch one another. */
    private static final class Composante {

        private int gauche = Integer.MAX_VALUE;
        private int droite;
        private int sommet = Integer.MAX_VALUE;
        private int bas;
        private int cellules;

        void ajouter(int x, int y) {
            gauche = Math.min(gauche, x);
            droite = Math.max(droite, x);
            sommet = Math.min(sommet, y);
            bas = Math.max(bas, y);
            cellules++;
        }

        private int large() {
            return droite - gauche + 1;
        }

        private int haut() {
            return bas - sommet + 1;
        }

        private double carre() {
            return (double) Math.min(large(), haut()) / Math.max(large(), haut());
        }

        private double remplie() {
            return (double) cellules / large() / haut();
        }

        boolean estCarree() {
            return Math.min(large(), haut()) >= COTE_MIN
                    && Math.max(large(), haut()) <= COTE_MAX
                    && carre() >= 1 / ALLONGEMENT
                    && remplie() >= REMPLIE;
        }

        Candidate candidate(int cellule) {
            var tache =
                    new Tache(
                            gauche * cellule,
                            sommet * cellule,
                            large() * cellule,
                            haut() * cellule);
            return new Candidate(tache, carre() * remplie());
        }
    }
}
