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

    private static final int PAPIER = 16;
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
    private final int large;
    private final int haut;
    private final float[] noirceur;

    private Taches(Gris page, int cellule) {
        this.cellule = cellule;
        var carte = page.reduit(cellule);
        large = carte.largeur();
        haut = carte.hauteur();
        noirceur = lisser(noirceur(carte));
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

    /** How dark each cell is beside the paper around it, from 0 to 1. */
    private static float[] noirceur(Gris carte) {
        int large = carte.largeur();
        int haut = carte.hauteur();
        var papier = papier(carte);
        int blocs = Math.ceilDiv(large, PAPIER);
        var noirceur = new float[large * haut];
        for (int y = 0; y < haut; y++) {
            for (int x = 0; x < large; x++) {
                int fond = papier[y / PAPIER * blocs + x / PAPIER];
                noirceur[y * large + x] = Math.max(0f, fond - carte.en(x, y)) / Math.max(1, fond);
            }
        }
        return noirceur;
    }

    /** The lightest of each block and of those around it: shadows and greys are paper too. */
    private static int[] papier(Gris carte) {
        int blocsX = Math.ceilDiv(carte.largeur(), PAPIER);
        int blocsY = Math.ceilDiv(carte.hauteur(), PAPIER);
        var clairs = new int[blocsX * blocsY];
        for (int y = 0; y < carte.hauteur(); y++) {
            for (int x = 0; x < carte.largeur(); x++) {
                int bloc = y / PAPIER * blocsX + x / PAPIER;
                clairs[bloc] = Math.max(clairs[bloc], carte.en(x, y));
            }
        }
        var papier = new int[clairs.length];
        for (int y = 0; y < blocsY; y++) {
            for (int x = 0; x < blocsX; x++) {
                for (int v = Math.max(0, y - 2); v <= Math.min(blocsY - 1, y + 2); v++) {
                    for (int u = Math.max(0, x - 2); u <= Math.min(blocsX - 1, x + 2); u++) {
                        papier[y * blocsX + x] =
                                Math.max(papier[y * blocsX + x], clairs[v * blocsX + u]);
                    }
                }
            }
        }
        return papier;
    }

    /** Each cell the mean of the nine around it: a code is then of one shade. */
    private float[] lisser(float[] lue) {
        var lisse = new float[lue.length];
        for (int y = 1; y < haut - 1; y++) {
            for (int x = 1; x < large - 1; x++) {
                float somme = 0;
                for (int v = y - 1; v <= y + 1; v++) {
                    for (int u = x - 1; u <= x + 1; u++) {
                        somme += lue[v * large + u];
                    }
                }
                lisse[y * large + x] = somme / 9;
            }
        }
        return lisse;
    }

    private void composantes(double seuil, List<Candidate> trouvees) {
        var vues = new boolean[noirceur.length];
        for (int i = 0; i < noirceur.length; i++) {
            if (!vues[i] && noirceur[i] > seuil) {
                var candidate = composante(i, seuil, vues);
                if (candidate != null) {
                    trouvees.add(candidate);
                }
            }
        }
    }

    /** The patch this cell is of; null when no code has such a shape. */
    private Candidate composante(int depart, double seuil, boolean[] vues) {
        int gauche = large;
        int droite = 0;
        int sommet = haut;
        int bas = 0;
        int cellules = 0;
        var aVoir = new ArrayDeque<Integer>();
        vues[depart] = true;
        aVoir.add(depart);
        while (!aVoir.isEmpty()) {
            int i = aVoir.remove();
            int x = i % large;
            int y = i / large;
            gauche = Math.min(gauche, x);
            droite = Math.max(droite, x);
            sommet = Math.min(sommet, y);
            bas = Math.max(bas, y);
            cellules++;
            for (int voisine : new int[] {i - 1, i + 1, i - large, i + large}) {
                if (voisine >= 0
                        && voisine < vues.length
                        && !vues[voisine]
                        && noirceur[voisine] > seuil) {
                    vues[voisine] = true;
                    aVoir.add(voisine);
                }
            }
        }
        int l = droite - gauche + 1;
        int h = bas - sommet + 1;
        double remplie = (double) cellules / l / h;
        double carre = (double) Math.min(l, h) / Math.max(l, h);
        if (Math.min(l, h) < COTE_MIN
                || Math.max(l, h) > COTE_MAX
                || carre < 1 / ALLONGEMENT
                || remplie < REMPLIE) {
            return null;
        }
        return new Candidate(
                new Tache(gauche * cellule, sommet * cellule, l * cellule, h * cellule),
                carre * remplie);
    }
}
