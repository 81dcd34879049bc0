package fr.guichet.attestation.ocr;

import java.util.ArrayList;

/**
 * How far from level the lines of a page run: of all the angles tried, the one that gathers the
 * dark dots in the sharpest rows.
 */
final class Inclinaison {

    /** Degrees looked through on either side. */
    private static final double LIMITE = 5;

    /** The page is looked at about this wide: enough to tell a line from the next. */
    private static final int LARGEUR = 900;

    private static final int SOMBRE = 128;

    private Inclinaison() {}

    /**
     * @return degrees, positive when the lines go down towards the right
     */
    static double degres(Points page) {
        int pas = Math.max(1, page.largeur() / LARGEUR);
        var sombres = sombres(page, pas);
        if (sombres.length < 50) {
            return 0;
        }
        int rangees = page.hauteur() / pas;
        double meilleur = chercher(sombres, rangees, 0, LIMITE, 0.5);
        meilleur = chercher(sombres, rangees, meilleur, 0.4, 0.1);
        return chercher(sombres, rangees, meilleur, 0.08, 0.02);
    }

    private static double chercher(
            int[][] sombres, int rangees, double centre, double rayon, double pas) {
        double meilleur = centre;
        double nettete = nettete(sombres, rangees, centre);
        for (int i = 1; i * pas <= rayon + 1e-9; i++) {
            for (double angle : new double[] {centre - i * pas, centre + i * pas}) {
                double essai = nettete(sombres, rangees, angle);
                if (essai > nettete) {
                    nettete = essai;
                    meilleur = angle;
                }
            }
        }
        return meilleur;
    }

    /** How much the rows differ from their neighbours once the page is turned back. */
    private static double nettete(int[][] sombres, int rangees, double degres) {
        double pente = Math.tan(Math.toRadians(degres));
        var compte = new int[3 * rangees];
        for (var point : sombres) {
            int rangee = (int) Math.round(point[1] - pente * point[0]) + rangees;
            if (rangee >= 0 && rangee < compte.length) {
                compte[rangee]++;
            }
        }
        double nettete = 0;
        for (int i = 1; i < compte.length; i++) {
            double ecart = compte[i] - compte[i - 1];
            nettete += ecart * ecart;
        }
        return nettete;
    }

    /** Dark squares whose lower neighbour is light: the feet of letters, not their bodies. */
    private static int[][] sombres(Points page, int pas) {
        int colonnes = page.largeur() / pas;
        int rangees = page.hauteur() / pas;
        var points = new ArrayList<int[]>();
        for (int r = 0; r + 1 < rangees; r++) {
            for (int c = 0; c < colonnes; c++) {
                if (moyenne(page, c, r, pas) < SOMBRE && moyenne(page, c, r + 1, pas) >= SOMBRE) {
                    points.add(new int[] {c, r});
                }
            }
        }
        return points.toArray(int[][]::new);
    }

    /** Of four dots spread in the square: enough to tell ink from paper. */
    private static int moyenne(Points page, int colonne, int rangee, int pas) {
        int x = colonne * pas;
        int y = rangee * pas;
        int milieu = pas / 2;
        return (page.valeur(x, y)
                        + page.valeur(x + milieu, y)
                        + page.valeur(x, y + milieu)
                        + page.valeur(x + milieu, y + milieu))
                / 4;
    }
}
