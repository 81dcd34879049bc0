package fr.guichet.attestation.ocr;

/** What a small place of a page bears, told by its dots alone. */
public enum Encre {
    RIEN,
    /** Something flat: a dash. */
    TRAIT,
    TEXTE;

    private static final int SOMBRE = 140;

    /** Fewer dark dots are grain. */
    private static final int GRAIN = 8;

    /** A row or a column darker than this is the rule of a table. */
    private static final double FILET = 0.8;

    /** A dash is no higher than this part of its place. */
    private static final double PLAT = 0.3;

    static Encre de(Points place) {
        var rangees = compter(place, true);
        var colonnes = compter(place, false);
        int sombres = 0;
        int haut = place.hauteur();
        int bas = 0;
        for (int y = 0; y < place.hauteur(); y++) {
            if (rangees[y] > FILET * place.largeur()) {
                continue;
            }
            for (int x = 0; x < place.largeur(); x++) {
                if (place.valeur(x, y) < SOMBRE && colonnes[x] <= FILET * place.hauteur()) {
                    sombres++;
                    haut = Math.min(haut, y);
                    bas = Math.max(bas, y);
                }
            }
        }
        if (sombres < GRAIN) {
            return RIEN;
        }
        return bas - haut + 1 <= PLAT * place.hauteur() ? TRAIT : TEXTE;
    }

    private static int[] compter(Points place, boolean parRangee) {
        var comptes = new int[parRangee ? place.hauteur() : place.largeur()];
        for (int y = 0; y < place.hauteur(); y++) {
            for (int x = 0; x < place.largeur(); x++) {
                if (place.valeur(x, y) < SOMBRE) {
                    comptes[parRangee ? y : x]++;
                }
            }
        }
        return comptes;
    }
}
