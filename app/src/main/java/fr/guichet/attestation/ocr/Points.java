package fr.guichet.attestation.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A picture in greys.
 *
 * @param gris row after row, 0 being black and 255 white
 */
record Points(int largeur, int hauteur, byte[] gris) {

    private static final int BITS = 16;
    private static final int UN = 1 << BITS;

    static Points de(BufferedImage image) {
        int largeur = image.getWidth();
        int hauteur = image.getHeight();
        var tampon = image.getRaster().getDataBuffer();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && tampon instanceof DataBufferByte octets
                && octets.getData().length == largeur * hauteur) {
            return new Points(largeur, hauteur, octets.getData());
        }
        var gris = new byte[largeur * hauteur];
        var rangee = new int[largeur];
        for (int y = 0; y < hauteur; y++) {
            image.getRGB(0, y, largeur, 1, rangee, 0, largeur);
            for (int x = 0; x < largeur; x++) {
                int rgb = rangee[x];
                gris[y * largeur + x] =
                        (byte)
                                ((77 * (rgb >> 16 & 255)
                                                + 150 * (rgb >> 8 & 255)
                                                + 29 * (rgb & 255))
                                        >> 8);
            }
        }
        return new Points(largeur, hauteur, gris);
    }

    int valeur(int x, int y) {
        return gris[y * largeur + x] & 255;
    }

    /** Between dots; white outside. */
    int valeur(double x, double y) {
        int gauche = (int) Math.floor(x);
        int haut = (int) Math.floor(y);
        if (gauche < 0 || haut < 0 || gauche >= largeur - 1 || haut >= hauteur - 1) {
            return 255;
        }
        double dx = x - gauche;
        double dy = y - haut;
        int place = haut * largeur + gauche;
        double dessus = (gris[place] & 255) * (1 - dx) + (gris[place + 1] & 255) * dx;
        double dessous =
                (gris[place + largeur] & 255) * (1 - dx) + (gris[place + largeur + 1] & 255) * dx;
        return (int) Math.round(dessus * (1 - dy) + dessous * dy);
    }

    /** The same, enlarged or a little reduced. */
    Points aEchelle(double facteur) {
        if (facteur == 1) {
            return this;
        }
        int l = (int) Math.round(largeur * facteur);
        int h = (int) Math.round(hauteur * facteur);
        var change = new byte[l * h];
        var gauches = new int[l];
        var parts = new int[l];
        for (int x = 0; x < l; x++) {
            double source = Math.clamp((x + 0.5) / facteur - 0.5, 0, largeur - 1.001);
            gauches[x] = (int) source;
            parts[x] = (int) (256 * (source - gauches[x]));
        }
        for (int y = 0; y < h; y++) {
            double source = Math.clamp((y + 0.5) / facteur - 0.5, 0, hauteur - 1.001);
            int haut = (int) source * largeur;
            int part = (int) (256 * (source - (int) source));
            for (int x = 0; x < l; x++) {
                int place = haut + gauches[x];
                int dessus = melanger(place, parts[x]);
                int dessous = melanger(place + largeur, parts[x]);
                change[y * l + x] = (byte) ((dessus * (256 - part) + dessous * part) >> 16);
            }
        }
        return new Points(l, h, change);
    }

    private int melanger(int place, int part) {
        return (gris[place] & 255) * (256 - part) + (gris[place + 1] & 255) * part;
    }

    /**
     * Set straight; white comes in at the corners.
     *
     * @param inclinee from dots of the straight page to those of this one
     */
    Points redresser(AffineTransform inclinee) {
        var droits = new byte[gris.length];
        // A dot to the right is always as far in this picture: it is counted in 65536ths.
        int versLaDroite = (int) Math.round(inclinee.getScaleX() * UN);
        int versLeBas = (int) Math.round(inclinee.getShearY() * UN);
        var bord = new Point2D.Double();
        for (int j = 0; j < hauteur; j++) {
            inclinee.transform(new Point2D.Double(0, j), bord);
            int x = (int) Math.round(bord.x * UN);
            int y = (int) Math.round(bord.y * UN);
            for (int i = 0; i < largeur; i++) {
                droits[j * largeur + i] = (byte) entre(x, y);
                x += versLaDroite;
                y += versLeBas;
            }
        }
        return new Points(largeur, hauteur, droits);
    }

    /** As {@link #valeur(double, double)}, of places in 65536ths. */
    private int entre(int x, int y) {
        int gauche = x >> BITS;
        int haut = y >> BITS;
        if (gauche < 0 || haut < 0 || gauche >= largeur - 1 || haut >= hauteur - 1) {
            return 255;
        }
        int place = haut * largeur + gauche;
        int part = (x & UN - 1) >> BITS - 8;
        int dessous = (y & UN - 1) >> BITS - 8;
        return melanger(place, part) * (256 - dessous) + melanger(place + largeur, part) * dessous
                >> 16;
    }

    /** Turned by that many quarters, clockwise. */
    Points tourner(int quarts) {
        var points = this;
        for (int i = 0; i < quarts; i++) {
            points = points.tourner();
        }
        return points;
    }

    private Points tourner() {
        var tournes = new byte[gris.length];
        for (int y = 0; y < hauteur; y++) {
            for (int x = 0; x < largeur; x++) {
                tournes[x * hauteur + hauteur - 1 - y] = gris[y * largeur + x];
            }
        }
        return new Points(hauteur, largeur, tournes);
    }

    /** As a PGM, which any engine reads without a word of compression. */
    void ecrire(OutputStream sortie) throws IOException {
        var tete = "P5\n%d %d\n255\n".formatted(largeur, hauteur);
        sortie.write(tete.getBytes(StandardCharsets.US_ASCII));
        sortie.write(gris);
    }
}
