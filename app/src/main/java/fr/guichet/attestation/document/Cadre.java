package fr.guichet.attestation.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;

/**
 * The size a picture is handed out at, before it is turned.
 *
 * @param sous one dot in so many is enough to decode, across and down
 */
record Cadre(int largeur, int hauteur, int sous) {

    /** Two scales as near as this are one: the same number, rounded twice. */
    private static final double MEME = 0.03;

    /**
     * The size of a picture seen at a scale: never enlarged, but for the coarser side of a fax;
     * never over {@link Limites#POINTS_RENDUS}.
     */
    static Cadre de(int largeur, int hauteur, Echelle echelle, int dpi) {
        double x = 1;
        double y = 1;
        if (echelle.connue()) {
            double propre = Math.max(echelle.x(), echelle.y());
            double voulue = Math.min(dpi, propre);
            x = proche(voulue / echelle.x());
            y = proche(voulue / echelle.y());
        }
        double points = x * largeur * y * hauteur;
        double reduction = Math.sqrt(Math.min(1, Limites.POINTS_RENDUS / points));
        x *= reduction;
        y *= reduction;
        // Half of what is left out goes by leaving dots out, the rest by mixing them.
        int sous = (int) Math.max(1, Math.floor(1 / Math.max(x, y) / 2));
        return new Cadre(cote(largeur * x), cote(hauteur * y), sous);
    }

    /** The same, decoded in so many bytes at most. */
    Cadre enMemoire(long octets, long octetsAuPlus) {
        int assez = sous;
        while (octets / ((long) assez * assez) > octetsAuPlus) {
            assez++;
        }
        return new Cadre(largeur, hauteur, assez);
    }

    /** The picture at this size, upright and on white, in grey or in colours of 24 bits. */
    BufferedImage remplir(BufferedImage lue, Orientation orientation) {
        if (orientation == Orientation.DROITE && convient(lue)) {
            return lue;
        }
        var source = lue;
        while (source.getWidth() >= 2 * largeur && source.getHeight() >= 2 * hauteur) {
            source = dessiner(source, (source.getWidth() + 1) / 2, (source.getHeight() + 1) / 2);
        }
        return dessiner(source, largeur, hauteur, orientation);
    }

    private boolean convient(BufferedImage image) {
        return image.getWidth() == largeur
                && image.getHeight() == hauteur
                && switch (image.getType()) {
                    case BufferedImage.TYPE_BYTE_GRAY,
                            BufferedImage.TYPE_INT_RGB,
                            BufferedImage.TYPE_3BYTE_BGR ->
                            true;
                    default -> false;
                };
    }

    private static BufferedImage dessiner(BufferedImage source, int largeur, int hauteur) {
        return dessiner(source, largeur, hauteur, Orientation.DROITE);
    }

    private static BufferedImage dessiner(
            BufferedImage source, int largeur, int hauteur, Orientation orientation) {
        boolean couchee = orientation.couchee();
        var page =
                new BufferedImage(
                        couchee ? hauteur : largeur,
                        couchee ? largeur : hauteur,
                        gris(source.getColorModel())
                                ? BufferedImage.TYPE_BYTE_GRAY
                                : BufferedImage.TYPE_INT_RGB);
        var dessin = page.createGraphics();
        try {
            if (source.getColorModel().getTransparency() != Transparency.OPAQUE) {
                dessin.setColor(Color.WHITE);
                dessin.fillRect(0, 0, page.getWidth(), page.getHeight());
            }
            poser(dessin, source, largeur, hauteur, orientation);
        } finally {
            dessin.dispose();
        }
        return page;
    }

    private static void poser(
            Graphics2D dessin,
            BufferedImage source,
            int largeur,
            int hauteur,
            Orientation orientation) {
        boolean aLaTaille = source.getWidth() == largeur && source.getHeight() == hauteur;
        dessin.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                aLaTaille
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var pose = orientation.transformation(largeur, hauteur);
        pose.concatenate(
                AffineTransform.getScaleInstance(
                        (double) largeur / source.getWidth(),
                        (double) hauteur / source.getHeight()));
        dessin.drawImage(source, pose, null);
    }

    /** Whether no dot of it has a colour, nor lets another through. */
    private static boolean gris(ColorModel couleurs) {
        if (couleurs.hasAlpha()) {
            return false;
        }
        if (couleurs instanceof IndexColorModel palette) {
            for (int i = 0; i < palette.getMapSize(); i++) {
                if (palette.getRed(i) != palette.getGreen(i)
                        || palette.getGreen(i) != palette.getBlue(i)) {
                    return false;
                }
            }
            return true;
        }
        return couleurs.getNumColorComponents() == 1;
    }

    private static double proche(double rapport) {
        return Math.abs(rapport - 1) < MEME ? 1 : rapport;
    }

    private static int cote(double points) {
        return (int) Math.max(1, Math.round(points));
    }
}
