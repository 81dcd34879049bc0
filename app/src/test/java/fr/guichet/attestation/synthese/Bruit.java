package fr.guichet.attestation.synthese;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * What a scanner or a telephone does to a page: the angle, the blur, the grain, the fading and the
 * JPEG of three levels, the first being the cleanest.
 */
public enum Bruit {
    L0(0, 0.9f, 2, 0, 0, 0),
    L1(0.8, 0.6f, 8, 1, 0, 0),
    L2(2, 0.35f, 16, 1, 60, 0),
    /** Taken with a telephone: askew, one side in the shade. */
    PHOTO(3, 0.7f, 8, 1, 0, 110);

    private final double angle;
    private final float qualite;
    private final double grain;
    private final int flou;
    private final int palissement;
    private final int ombre;

    Bruit(double angle, float qualite, double grain, int flou, int palissement, int ombre) {
        this.angle = angle;
        this.qualite = qualite;
        this.grain = grain;
        this.flou = flou;
        this.palissement = palissement;
        this.ombre = ombre;
    }

    /** The page as it comes out; the same seed gives the same grain. */
    public BufferedImage salir(BufferedImage page, long graine) {
        var hasard = new Random(graine);
        double degres = angle * (hasard.nextBoolean() ? 1 : -1) * (0.5 + hasard.nextDouble() / 2);
        var sale = tourner(page, degres);
        if (flou > 0) {
            float n = 1 / 16f;
            var noyau =
                    new Kernel(3, 3, new float[] {n, 2 * n, n, 2 * n, 4 * n, 2 * n, n, 2 * n, n});
            sale = new ConvolveOp(noyau, ConvolveOp.EDGE_NO_OP, null).filter(sale, null);
        }
        griser(sale, hasard);
        return compresser(sale);
    }

    private static BufferedImage tourner(BufferedImage page, double degres) {
        var tournee =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var g = tournee.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var centre =
                AffineTransform.getRotateInstance(
                        Math.toRadians(degres), page.getWidth() / 2.0, page.getHeight() / 2.0);
        g.drawImage(page, centre, null);
        g.dispose();
        return tournee;
    }

    private void griser(BufferedImage page, Random hasard) {
        var points = page.getRaster();
        int largeur = page.getWidth();
        var ligne = new int[largeur];
        for (int y = 0; y < page.getHeight(); y++) {
            points.getSamples(0, y, largeur, 1, 0, ligne);
            for (int x = 0; x < largeur; x++) {
                double part = (x + 0.4 * y) / (largeur + 0.4 * page.getHeight());
                double lumiere = 1 - ombre / 255.0 * part * part;
                double gris = palissement + ligne[x] * (255.0 - 1.5 * palissement) / 255;
                ligne[x] = (int) Math.clamp(gris * lumiere + grain * hasard.nextGaussian(), 0, 255);
            }
            points.setSamples(0, y, largeur, 1, 0, ligne);
        }
    }

    private BufferedImage compresser(BufferedImage page) {
        var ecrivain = ImageIO.getImageWritersByFormatName("jpeg").next();
        var octets = new ByteArrayOutputStream();
        try (var sortie = ImageIO.createImageOutputStream(octets)) {
            var reglage = ecrivain.getDefaultWriteParam();
            reglage.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglage.setCompressionQuality(qualite);
            ecrivain.setOutput(sortie);
            ecrivain.write(null, new IIOImage(page, null, null), reglage);
            sortie.flush();
            return ImageIO.read(new ByteArrayInputStream(octets.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ecrivain.dispose();
        }
    }
}
