package fr.guichet.attestation.code;

/**
 * How dark a page is beside its paper, cell by cell, from 0 to 1: a code is of one shade, text is
 * lighter.
 *
 * @param cellules row after row; none at the edges, that are always white
 */
record Noirceur(float[] cellules, int large, int haut) {

    /** Cells a side of the squares in which the paper is looked for. */
    private static final int PAPIER = 16;

    /**
     * @param cellule dots a side of what is looked at as one
     */
    static Noirceur de(Gris page, int cellule) {
        var carte = page.reduit(cellule);
        return new Noirceur(
                lisser(noirceur(carte), carte.largeur(), carte.hauteur()),
                carte.largeur(),
                carte.hauteur());
    }

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
    private static float[] lisser(float[] lue, int large, int haut) {
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
}
