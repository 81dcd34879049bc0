package fr.guichet.attestation.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;

import fr.guichet.attestation.document.Zone;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * An invented A4 attestation that bears a code, as a scanner sees it.
 *
 * @param zone where its code is seen
 */
public record PageACode(BufferedImage image, Zone zone) {

    /** What is done to it: the noise's standard deviation, after a blur or none. */
    public enum Bruit {
        NUL(0, false),
        MOYEN(8, true),
        FORT(16, true);

        private final double ecart;
        private final boolean flou;

        Bruit(double ecart, boolean flou) {
            this.ecart = ecart;
            this.flou = flou;
        }
    }

    /** A code to print: the side of its smallest part in millimetres. */
    public record Code(BarcodeFormat format, String contenu, double module) {}

    private static final double LARGEUR = 210;
    private static final double HAUTEUR = 297;
    private static final double MM_PAR_POUCE = 25.4;

    /** As many draws of the noise serve a whole page. */
    private static final int ECARTS = 65_521;

    /** Drawn by a sure hand: the same for the same draw. */
    public static PageACode dessiner(
            Code code, double rotation, int dpi, Bruit bruit, Random hasard) {
        double echelle = dpi / MM_PAR_POUCE;
        boolean couchee = rotation % 180 == 90;
        var image =
                new BufferedImage(
                        (int) Math.round((couchee ? HAUTEUR : LARGEUR) * echelle),
                        (int) Math.round((couchee ? LARGEUR : HAUTEUR) * echelle),
                        BufferedImage.TYPE_BYTE_GRAY);
        var dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, image.getWidth(), image.getHeight());
        dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var pose = new AffineTransform();
        pose.translate(image.getWidth() / 2.0, image.getHeight() / 2.0);
        pose.rotate(Math.toRadians(rotation));
        pose.scale(echelle, echelle);
        pose.translate(-LARGEUR / 2, -HAUTEUR / 2);
        dessin.setTransform(pose);
        ecrire(dessin, hasard);
        var boite = imprimer(dessin, code, hasard);
        dessin.dispose();
        var vue = pose.createTransformedShape(boite).getBounds2D();
        return new PageACode(
                salir(image, bruit, hasard),
                new Zone(
                        vue.getX() / image.getWidth(),
                        vue.getY() / image.getHeight(),
                        vue.getWidth() / image.getWidth(),
                        vue.getHeight() / image.getHeight()));
    }

    /** Lines of text, a table, a banner: what an attestation has around its code. */
    private static void ecrire(Graphics2D dessin, Random hasard) {
        dessin.setColor(new Color(0x1F4E79));
        dessin.fill(new Rectangle2D.Double(15, 12, 45, 18));
        dessin.setColor(Color.BLACK);
        for (double y = 75; y < 270; y += 6) {
            dessin.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(3.4f));
            dessin.drawString(ligne(hasard), 20f, (float) y);
        }
        dessin.fill(new Rectangle2D.Double(18, 150, 174, 8));
        for (double x = 18; x <= 192; x += 29) {
            dessin.fill(new Rectangle2D.Double(x, 150, 0.3, 50));
        }
    }

    private static String ligne(Random hasard) {
        var ligne = new StringBuilder();
        while (ligne.length() < 85) {
            hasard.ints(2 + hasard.nextInt(9), 'a', 'z' + 1).forEach(ligne::appendCodePoint);
            ligne.append(hasard.nextInt(6) == 0 ? " " + hasard.nextInt(100_000) + " " : " ");
        }
        return ligne.toString();
    }

    /** In the upper right corner, on white; where it is, in millimetres. */
    private static Rectangle2D imprimer(Graphics2D dessin, Code code, Random hasard) {
        var modules = modules(code);
        double large = modules.getWidth() * code.module();
        double haut =
                code.format() == BarcodeFormat.CODE_128 ? 12 : modules.getHeight() * code.module();
        var boite =
                new Rectangle2D.Double(
                        160 - large - 8 * hasard.nextDouble(),
                        30 + 8 * hasard.nextDouble(),
                        large,
                        haut);
        dessin.setColor(Color.BLACK);
        double hauteur = haut / modules.getHeight();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dessin.fill(
                            new Rectangle2D.Double(
                                    boite.x + x * code.module(),
                                    boite.y + y * hauteur,
                                    code.module(),
                                    hauteur));
                }
            }
        }
        return boite;
    }

    private static BitMatrix modules(Code code) {
        try {
            return new MultiFormatWriter()
                    .encode(
                            code.contenu(),
                            code.format(),
                            code.format() == BarcodeFormat.CODE_128 ? 0 : 1,
                            1,
                            Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException(code.contenu(), e);
        }
    }

    private static BufferedImage salir(BufferedImage image, Bruit bruit, Random hasard) {
        if (bruit == Bruit.NUL) {
            return image;
        }
        var sale = bruit.flou ? flou(image) : image;
        var points = ((DataBufferByte) sale.getRaster().getDataBuffer()).getData();
        var ecarts = new double[ECARTS];
        Arrays.setAll(ecarts, _ -> hasard.nextGaussian() * bruit.ecart);
        for (int i = 0; i < points.length; i++) {
            double pale = bruit == Bruit.FORT ? 40 + (points[i] & 0xFF) * 0.75 : points[i] & 0xFF;
            points[i] = (byte) Math.clamp(Math.round(pale + ecarts[i % ECARTS]), 0, 255);
        }
        return sale;
    }

    private static BufferedImage flou(BufferedImage image) {
        var noyau = new float[] {1, 2, 1, 2, 4, 2, 1, 2, 1};
        for (int i = 0; i < noyau.length; i++) {
            noyau[i] /= 16;
        }
        return new ConvolveOp(new Kernel(3, 3, noyau), ConvolveOp.EDGE_NO_OP, null)
                .filter(image, null);
    }
}
