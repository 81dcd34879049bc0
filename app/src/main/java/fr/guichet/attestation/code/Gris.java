package fr.guichet.attestation.code;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture as shades alone, from 0 (black) to 255, a byte a dot.
 *
 * @param points row after row
 */
record Gris(byte[] points, int largeur, int hauteur) {

    static Gris de(BufferedImage image) {
        var grise = image;
        // A part of another image shares its bytes: it is copied too.
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY
                || image.getRaster().getParent() != null) {
            grise =
                    new BufferedImage(
                            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            var dessin = grise.createGraphics();
            dessin.drawImage(image, 0, 0, null);
            dessin.dispose();
        }
        return new Gris(
                ((DataBufferByte) grise.getRaster().getDataBuffer()).getData(),
                grise.getWidth(),
                grise.getHeight());
    }

    int en(int x, int y) {
        return points[y * largeur + x] & 0xFF;
    }

    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(
                points, largeur, hauteur, 0, 0, largeur, hauteur, false);
    }

    /** A part of it, that lies inside. */
    Gris partie(int x, int y, int large, int haut) {
        var partie = new byte[large * haut];
        for (int ligne = 0; ligne < haut; ligne++) {
            System.arraycopy(points, (y + ligne) * largeur + x, partie, ligne * large, large);
        }
        return new Gris(partie, large, haut);
    }

    /** So many times smaller: each dot the mean of a square of them. */
    Gris reduit(int fois) {
        int large = largeur / fois;
        int haut = hauteur / fois;
        var petits = new byte[large * haut];
        var sommes = new int[large];
        for (int y = 0; y < haut; y++) {
            Arrays.fill(sommes, 0);
            for (int ligne = y * fois; ligne < (y + 1) * fois; ligne++) {
                int i = ligne * largeur;
                for (int x = 0; x < large; x++) {
                    for (int n = 0; n < fois; n++) {
                        sommes[x] += points[i++] & 0xFF;
                    }
                }
            }
            for (int x = 0; x < large; x++) {
                petits[y * large + x] = (byte) (sommes[x] / (fois * fois));
            }
        }
        return new Gris(petits, large, haut);
    }

    /** Twice as large: each new dot the mean of its neighbours. */
    Gris agrandi() {
        int large = 2 * largeur - 1;
        int haut = 2 * hauteur - 1;
        var grands = new byte[large * haut];
        for (int y = 0; y < haut; y++) {
            for (int x = 0; x < large; x++) {
                int droite = (x + 1) / 2;
                int bas = (y + 1) / 2;
                int somme = en(x / 2, y / 2) + en(droite, y / 2) + en(x / 2, bas) + en(droite, bas);
                grands[y * large + x] = (byte) ((somme + 2) / 4);
            }
        }
        return new Gris(grands, large, haut);
    }

    /** A quarter of a turn to the left */
    Gris tourne() {
        var tournes = new byte[points.length];
        for (int y = 0; y < hauteur; y++) {
            for (int x = 0; x < largeur; x++) {
                tournes[(largeur - 1 - x) * hauteur + y] = points[y * largeur + x];
            }
        }
        return new Gris(tournes, hauteur, largeur);
    }
}
