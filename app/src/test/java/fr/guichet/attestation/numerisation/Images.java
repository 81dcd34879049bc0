package fr.guichet.attestation.numerisation;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** What a scanner may send. */
public final class Images {

    private Images() {}

    /** An A4 page, black ink on white. */
    public static byte[] page(String format, int resolution) {
        int largeur = (int) Math.round(210 / 25.4 * resolution);
        int hauteur = (int) Math.round(297 / 25.4 * resolution);
        return image(format, largeur, hauteur);
    }

    public static byte[] image(String format, int largeur, int hauteur) {
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_BYTE_GRAY);
        var crayon = image.createGraphics();
        crayon.setColor(Color.WHITE);
        crayon.fillRect(0, 0, largeur, hauteur);
        crayon.setColor(Color.BLACK);
        for (int y = hauteur / 10; y < hauteur; y += hauteur / 10 + 1) {
            crayon.fillRect(largeur / 10, y, largeur / 2, Math.max(1, hauteur / 100));
        }
        crayon.dispose();
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
