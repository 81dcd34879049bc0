package fr.guichet.attestation.document;

import java.awt.geom.AffineTransform;

/**
 * How a picture must be turned to be upright, as EXIF and TIFF number it from 1 to 8: where its
 * first row and its first column are to be seen.
 */
enum Orientation {
    DROITE(1, 0, 0, 1),
    MIROIR(-1, 0, 0, 1),
    DEMI_TOUR(-1, 0, 0, -1),
    MIROIR_RENVERSE(1, 0, 0, -1),
    TRANSPOSEE(0, 1, 1, 0),
    QUART_A_DROITE(0, 1, -1, 0),
    TRANSPOSEE_RENVERSEE(0, -1, -1, 0),
    QUART_A_GAUCHE(0, -1, 1, 0);

    /** x′ = xx·x + xy·y and y′ = yx·x + yy·y, once back in the frame. */
    private final int xx;

    private final int yx;
    private final int xy;
    private final int yy;

    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /**
     * @param numero as the file says; what is not from 1 to 8 leaves the picture as it is
     */
    static Orientation de(long numero) {
        return numero >= 1 && numero <= values().length ? values()[(int) numero - 1] : DROITE;
    }

    /**
     * @param degres clockwise, as a page of a PDF is turned to be shown
     */
    static Orientation tournee(int degres) {
        return switch (Math.floorMod(degres, 360)) {
            case 90 -> QUART_A_DROITE;
            case 180 -> DEMI_TOUR;
            case 270 -> QUART_A_GAUCHE;
            default -> DROITE;
        };
    }

    /** Whether the width becomes the height. */
    boolean couchee() {
        return xx == 0;
    }

    /** What turns a picture of this size. */
    AffineTransform transformation(int largeur, int hauteur) {
        int versLaDroite = couchee() ? hauteur : largeur;
        int versLeBas = couchee() ? largeur : hauteur;
        return new AffineTransform(
                xx, yx, xy, yy, xx + xy < 0 ? versLaDroite : 0, yx + yy < 0 ? versLeBas : 0);
    }
}
