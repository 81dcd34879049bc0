package fr.guichet.attestation.synthese;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Draws a page in one of the fonts of this machine. */
public final class Rendu {

    private static final double POUCE = 25.4;
    private static final double POINTS = 72;
    private static final Pattern MOT = Pattern.compile("\\S+");

    /** Asked for where the machine has them, beside those every Java has. */
    private static final List<String> FAMILLES =
            List.of(
                    "Liberation Sans",
                    "Liberation Serif",
                    "Liberation Mono",
                    "Liberation Sans Narrow",
                    "DejaVu Sans",
                    "DejaVu Serif",
                    "Carlito",
                    "FreeSans");

    private final Planche planche;
    private final String famille;

    public Rendu(Planche planche, String famille) {
        this.planche = planche;
        this.famille = famille;
    }

    /** The fonts pages are drawn in. */
    public static List<String> familles() {
        var presentes =
                Arrays.asList(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames());
        return Stream.concat(
                        Stream.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED),
                        FAMILLES.stream().filter(presentes::contains))
                .toList();
    }

    /** The page as a perfect scanner would give it: grey, black letters on white. */
    public BufferedImage image(int dpi) {
        double echelle = dpi / POUCE;
        var image =
                new BufferedImage(
                        (int) Math.round(planche.largeur * echelle),
                        (int) Math.round(planche.hauteur * echelle),
                        BufferedImage.TYPE_BYTE_GRAY);
        var g = image.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(echelle, echelle);
        dessiner(g);
        g.dispose();
        return image;
    }

    private void dessiner(Graphics2D g) {
        for (var fond : planche.fonds) {
            g.setColor(new Color(fond.gris(), fond.gris(), fond.gris()));
            g.fill(new Rectangle2D.Double(fond.x(), fond.y(), fond.largeur(), fond.hauteur()));
        }
        g.setColor(Color.DARK_GRAY);
        g.setStroke(new BasicStroke(0.2f));
        planche.traits.forEach(t -> g.draw(new Line2D.Double(t.x1(), t.y1(), t.x2(), t.y2())));
        for (var texte : planche.textes) {
            g.setColor(texte.blanc() ? Color.WHITE : Color.BLACK);
            g.setFont(police(texte));
            g.drawString(texte.texte(), (float) texte.x(), (float) texte.y());
        }
    }

    /** In units of a millimetre, so that the page can be scaled as a whole. */
    private Font police(Planche.Texte texte) {
        return new Font(famille, texte.gras() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) (texte.corps() * POUCE / POINTS));
    }

    /** The words as they stand on the page: what a reader that never errs would find. */
    public List<Mot> mots() {
        var contexte = new FontRenderContext(null, true, true);
        var mots = new ArrayList<Mot>();
        for (var texte : planche.textes) {
            var police = police(texte);
            var lus = MOT.matcher(texte.texte());
            while (lus.find()) {
                double avant =
                        police.getStringBounds(texte.texte().substring(0, lus.start()), contexte)
                                .getWidth();
                var place = police.getStringBounds(lus.group(), contexte);
                var zone =
                        new Zone(
                                (texte.x() + avant) / planche.largeur,
                                (texte.y() + place.getY()) / planche.hauteur,
                                place.getWidth() / planche.largeur,
                                place.getHeight() / planche.hauteur);
                mots.add(new Mot(lus.group(), 1, zone, 1));
            }
        }
        return mots;
    }
}
