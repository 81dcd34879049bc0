package fr.guichet.attestation.ocr;

import fr.guichet.attestation.document.Zone;

import java.util.Arrays;

/** Places cut out of a straight page, as the engine likes them. */
final class Decoupe {

    /** What is taken around a place: half a millimetre. */
    private static final double MARGE = 0.6 / 25.4 * Ocr.DPI;

    /** How high the engine likes a line, in dots: of more it cuts wide digits in two. */
    private static final double HAUTEUR_DE_LIGNE = 36;

    /** How high it likes a letter by itself, which it takes for a speck when small. */
    private static final double HAUTEUR_DE_LETTRE = 100;

    /** So many times as wide as high, a place holds a line rather than a word. */
    private static final double LIGNE = 9;

    private static final double REDUCTION_MAX = 0.7;
    private static final double AGRANDISSEMENT_MAX = 3;

    /** White put around a place, in dots: letters at the very edge are read wrong. */
    private static final int CADRE = 10;

    /** Lighter than this is paper, on a whitened page. */
    private static final int PAPIER = 210;

    /** The blur on either side of a rule, in dots. */
    private static final int BORD_DE_FILET = 2;

    private Decoupe() {}

    /** The place as it is on the page. */
    static Points brute(Points page, Zone zone) {
        return couper(page, zone, 0, 1);
    }

    /** The place and a little around it, its letters as high as the engine likes, in white. */
    static Points aLire(Points page, Zone zone) {
        double hauteur = zone.hauteur() * page.hauteur() + 2 * MARGE;
        boolean ligne = zone.largeur() * page.largeur() > LIGNE * hauteur;
        double voulue = ligne ? HAUTEUR_DE_LIGNE : HAUTEUR_DE_LETTRE;
        double facteur = Math.clamp(voulue / hauteur, REDUCTION_MAX, AGRANDISSEMENT_MAX);
        return encadrer(sansFilets(couper(page, zone, MARGE, facteur)));
    }

    /**
     * Where a word read in such a place is on the page.
     *
     * @param image what {@link #aLire} gave
     */
    static Zone place(Zone zone, Points image, Boite boite) {
        double parPoint = zone.largeur() / (image.largeur() - 2 * CADRE);
        return new Zone(
                zone.x() + (boite.x() - CADRE) * parPoint,
                zone.y(),
                boite.largeur() * parPoint,
                zone.hauteur());
    }

    private static Points couper(Points page, Zone zone, double marge, double facteur) {
        double x = zone.x() * page.largeur() - marge;
        double y = zone.y() * page.hauteur() - marge;
        double largeur = zone.largeur() * page.largeur() + 2 * marge;
        double hauteur = zone.hauteur() * page.hauteur() + 2 * marge;
        int l = Math.max(1, (int) (largeur * facteur));
        int h = Math.max(1, (int) (hauteur * facteur));
        var gris = new byte[l * h];
        for (int j = 0; j < h; j++) {
            for (int i = 0; i < l; i++) {
                gris[j * l + i] = (byte) page.valeur(x + i / facteur, y + j / facteur);
            }
        }
        return new Points(l, h, gris);
    }

    /** Without the upright rules that run through it from top to bottom: a table's. */
    static Points sansFilets(Points place) {
        int largeur = place.largeur();
        var blanc = place.gris().clone();
        for (int x = 0; x < largeur; x++) {
            if (estFilet(place, x)) {
                int debut = Math.max(0, x - BORD_DE_FILET);
                int fin = Math.min(largeur, x + BORD_DE_FILET + 1);
                for (int y = 0; y < place.hauteur(); y++) {
                    Arrays.fill(blanc, y * largeur + debut, y * largeur + fin, (byte) 255);
                }
            }
        }
        return new Points(largeur, place.hauteur(), blanc);
    }

    private static boolean estFilet(Points place, int x) {
        int y = 0;
        while (y < place.hauteur() && place.valeur(x, y) < PAPIER) {
            y++;
        }
        return y == place.hauteur();
    }

    static Points encadrer(Points place) {
        int largeur = place.largeur() + 2 * CADRE;
        int hauteur = place.hauteur() + 2 * CADRE;
        var blanc = new byte[largeur * hauteur];
        Arrays.fill(blanc, (byte) 255);
        for (int y = 0; y < place.hauteur(); y++) {
            System.arraycopy(
                    place.gris(),
                    y * place.largeur(),
                    blanc,
                    (y + CADRE) * largeur + CADRE,
                    place.largeur());
        }
        return new Points(largeur, hauteur, blanc);
    }
}
