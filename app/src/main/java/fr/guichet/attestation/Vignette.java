package fr.guichet.attestation;

import fr.guichet.attestation.document.Document;
import fr.guichet.common.Messages;
import fr.guichet.common.UserException;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Makes the small picture by which an attestation is known in a list. */
final class Vignette {

    /** Its longer side, in pixels. */
    static final int COTE = 240;

    // Enough dots for a picture of that size, whatever the page.
    private static final int DPI = 60;

    private Vignette() {}

    /** The first page, as a JPEG. */
    static byte[] de(Document document) {
        var sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(reduire(document.image(1, DPI)), "jpg", sortie);
        } catch (IOException e) {
            throw new UserException(Messages.text("attestation.vignette.impossible"), e);
        }
        return sortie.toByteArray();
    }

    /** By halves, then to size: at once, thin strokes would be lost. */
    private static BufferedImage reduire(BufferedImage page) {
        var image = page;
        while (Math.max(image.getWidth(), image.getHeight()) > 2 * COTE) {
            image = dessiner(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        double echelle = Math.min(1, (double) COTE / Math.max(image.getWidth(), image.getHeight()));
        return dessiner(
                image,
                (int) Math.round(image.getWidth() * echelle),
                (int) Math.round(image.getHeight() * echelle));
    }

    private static BufferedImage dessiner(BufferedImage image, int largeur, int hauteur) {
        var petite =
                new BufferedImage(
                        Math.max(1, largeur), Math.max(1, hauteur), BufferedImage.TYPE_INT_RGB);
        var dessin = petite.createGraphics();
        dessin.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        dessin.drawImage(image, 0, 0, petite.getWidth(), petite.getHeight(), Color.WHITE, null);
        dessin.dispose();
        return petite;
    }
}
