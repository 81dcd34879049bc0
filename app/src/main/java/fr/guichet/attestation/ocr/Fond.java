package fr.guichet.attestation.ocr;

import java.util.Arrays;

/** Whitens the paper: shade, fading and tinted grounds go, the letters stay. */
final class Fond {

    /** Side of the squares the paper's light is measured in, in dots: wider than a letter. */
    private static final int CASE = 32;

    /** One dot in so many is looked at, across and down. */
    private static final int PAS = 4;

    /** Less light than this part of the paper around is a dark ground, and no tint. */
    private static final float SOMBRE = 0.55f;

    private Fond() {}

    static Points blanchir(Points page) {
        int colonnes = (page.largeur() + CASE - 1) / CASE;
        int rangees = (page.hauteur() + CASE - 1) / CASE;
        var cases = papier(page, colonnes, rangees);
        var papier = lisser(sansFondsSombres(cases, colonnes, rangees), colonnes, rangees);
        var blanchie = new byte[page.gris().length];
        var gains = new int[page.largeur()];
        for (int y = 0; y < page.hauteur(); y++) {
            if (y % 4 == 0) {
                gains(papier, colonnes, rangees, y, gains);
            }
            int debut = y * page.largeur();
            for (int x = 0; x < page.largeur(); x++) {
                int gris = (page.gris()[debut + x] & 255) * gains[x] >> 8;
                blanchie[debut + x] = (byte) Math.min(255, gris);
            }
        }
        return new Points(page.largeur(), page.hauteur(), blanchie);
    }

    /** The light of each square: what nine dots in ten are darker than. */
    private static float[] papier(Points page, int colonnes, int rangees) {
        var papier = new float[colonnes * rangees];
        var compte = new int[256];
        for (int r = 0; r < rangees; r++) {
            for (int c = 0; c < colonnes; c++) {
                Arrays.fill(compte, 0);
                int vus = 0;
                for (int y = r * CASE; y < Math.min(page.hauteur(), (r + 1) * CASE); y += PAS) {
                    for (int x = c * CASE; x < Math.min(page.largeur(), (c + 1) * CASE); x += PAS) {
                        compte[page.valeur(x, y)]++;
                        vus++;
                    }
                }
                papier[r * colonnes + c] = rang(compte, vus / 4);
            }
        }
        return papier;
    }

    /**
     * Dark grounds lit as the paper they stand on: they stay dark, and the white letters of a
     * heading stay white.
     */
    private static float[] sansFondsSombres(float[] cases, int colonnes, int rangees) {
        float page = mediane(cases);
        var eclaires = cases.clone();
        for (int r = 0; r < rangees; r++) {
            for (int c = 0; c < colonnes; c++) {
                float sombre = 255;
                float clair = 0;
                for (int y = Math.max(0, r - 2); y <= Math.min(rangees - 1, r + 2); y++) {
                    for (int x = Math.max(0, c - 2); x <= Math.min(colonnes - 1, c + 2); x++) {
                        float lumiere = cases[y * colonnes + x];
                        clair = Math.max(clair, lumiere);
                        boolean voisine = Math.abs(y - r) < 2 && Math.abs(x - c) < 2;
                        sombre = voisine ? Math.min(sombre, lumiere) : sombre;
                    }
                }
                float papier = clair < SOMBRE * page ? page : clair;
                if (sombre < SOMBRE * papier) {
                    eclaires[r * colonnes + c] = papier;
                }
            }
        }
        return eclaires;
    }

    private static float mediane(float[] cases) {
        var rangees = cases.clone();
        Arrays.sort(rangees);
        return rangees[rangees.length / 2];
    }

    /** The grey that so many dots are lighter than. */
    private static int rang(int[] compte, int plusClairs) {
        int gris = 255;
        for (int vus = compte[255]; vus <= plusClairs && gris > 0; vus += compte[gris]) {
            gris--;
        }
        return gris;
    }

    /** Each square with its neighbours: a word in bold is not taken for the ground. */
    private static float[] lisser(float[] papier, int colonnes, int rangees) {
        var lisse = new float[papier.length];
        for (int r = 0; r < rangees; r++) {
            for (int c = 0; c < colonnes; c++) {
                float somme = 0;
                int vus = 0;
                for (int y = Math.max(0, r - 1); y <= Math.min(rangees - 1, r + 1); y++) {
                    for (int x = Math.max(0, c - 1); x <= Math.min(colonnes - 1, c + 1); x++) {
                        somme += papier[y * colonnes + x];
                        vus++;
                    }
                }
                lisse[r * colonnes + c] = somme / vus;
            }
        }
        return lisse;
    }

    /** By how much each dot of a row is lightened, in 256ths. */
    private static void gains(float[] papier, int colonnes, int rangees, int y, int[] gains) {
        double r = Math.clamp((y + 0.5) / CASE - 0.5, 0, rangees - 1);
        int haut = (int) r;
        int bas = Math.min(rangees - 1, haut + 1);
        double dy = r - haut;
        for (int x = 0; x < gains.length; x++) {
            double c = Math.clamp((x + 0.5) / CASE - 0.5, 0, colonnes - 1);
            int gauche = (int) c;
            int droite = Math.min(colonnes - 1, gauche + 1);
            double dx = c - gauche;
            double dessus =
                    papier[haut * colonnes + gauche] * (1 - dx)
                            + papier[haut * colonnes + droite] * dx;
            double dessous =
                    papier[bas * colonnes + gauche] * (1 - dx)
                            + papier[bas * colonnes + droite] * dx;
            double lumiere = dessus * (1 - dy) + dessous * dy;
            gains[x] = (int) (256 * 250 / lumiere);
        }
    }
}
