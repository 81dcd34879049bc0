package fr.guichet.attestation.ocr;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;
import fr.guichet.common.Progress;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose words were read. They are placed as on a page set straight, so that a row is level;
 * {@link #surLaPage} tells where that is on the page itself.
 */
public final class PageLue {

    /** What is taken around a place read again: half a millimetre. */
    private static final double MARGE = 0.6 / 25.4 * Ocr.DPI;

    /** Letters less high than this, in dots, are enlarged to be read again. */
    private static final double HAUTEUR_VOULUE = 48;

    private static final double AGRANDISSEMENT_MAX = 3;

    private final Moteur moteur;
    private final Points points;
    private final int numero;
    private final int quarts;

    /** From dots of the straight page to those of the picture read. */
    private final AffineTransform inclinee;

    private final List<Mot> mots;

    private PageLue(Moteur moteur, Points points, int numero, int quarts, Progress progress)
            throws OcrException {
        this.moteur = moteur;
        this.points = points;
        this.numero = numero;
        this.quarts = quarts;
        double angle = Math.toRadians(Inclinaison.degres(points));
        inclinee =
                AffineTransform.getRotateInstance(
                        angle, points.largeur() / 2.0, points.hauteur() / 2.0);
        mots =
                moteur.lire(List.of(points), Moteur.Mise.EPARSE, progress).stream()
                        .map(boite -> mot(boite, angle))
                        .toList();
    }

    static PageLue lire(Moteur moteur, Points points, int numero, int quarts, Progress progress)
            throws OcrException {
        return new PageLue(moteur, points, numero, quarts, progress);
    }

    /** The number of the page, the first being 1. */
    public int numero() {
        return numero;
    }

    /** The words, placed on the straight page. */
    public List<Mot> mots() {
        return mots;
    }

    private Mot mot(Boite boite, double angle) {
        var centre =
                new Point2D.Double(
                        boite.x() + boite.largeur() / 2.0, boite.y() + boite.hauteur() / 2.0);
        try {
            inclinee.inverseTransform(centre, centre);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
        // The box around a slanting word is wider and higher than the word.
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.cos(angle);
        double d = cos * cos - sin * sin;
        double largeur =
                Math.max(
                        (boite.largeur() * cos - boite.hauteur() * sin) / d, boite.largeur() / 2.0);
        double hauteur =
                Math.max(
                        (boite.hauteur() * cos - boite.largeur() * sin) / d, boite.hauteur() / 3.0);
        var zone =
                new Zone(
                        (centre.x - largeur / 2) / points.largeur(),
                        (centre.y - hauteur / 2) / points.hauteur(),
                        largeur / points.largeur(),
                        hauteur / points.hauteur());
        return new Mot(boite.texte(), numero, zone, boite.confiance());
    }

    /** Where a zone of the straight page is on the page as it was given. */
    public Zone surLaPage(Zone droite) {
        var place =
                new Rectangle2D.Double(
                        droite.x() * points.largeur(),
                        droite.y() * points.hauteur(),
                        droite.largeur() * points.largeur(),
                        droite.hauteur() * points.hauteur());
        var vue = inclinee.createTransformedShape(place).getBounds2D();
        var zone =
                new Zone(
                        vue.getX() / points.largeur(),
                        vue.getY() / points.hauteur(),
                        vue.getWidth() / points.largeur(),
                        vue.getHeight() / points.hauteur());
        for (int i = 0; i < quarts; i++) {
            zone =
                    new Zone(
                            zone.y(),
                            1 - zone.x() - zone.largeur(),
                            zone.hauteur(),
                            zone.largeur());
        }
        return zone;
    }

    /**
     * Reads again some places of the straight page, each as one line, all in one run.
     *
     * @return the words of each place, in its order
     */
    public List<List<Mot>> relire(List<Zone> zones, Progress progress) throws OcrException {
        var images = zones.stream().map(this::decouper).toList();
        var lus = new ArrayList<List<Mot>>();
        zones.forEach(_ -> lus.add(new ArrayList<>()));
        for (var boite : moteur.lire(images, Moteur.Mise.LIGNE, progress)) {
            var zone = zones.get(boite.image());
            var image = images.get(boite.image());
            var place =
                    new Zone(
                            zone.x() + zone.largeur() * boite.x() / image.largeur(),
                            zone.y(),
                            zone.largeur() * boite.largeur() / image.largeur(),
                            zone.hauteur());
            lus.get(boite.image()).add(new Mot(boite.texte(), numero, place, boite.confiance()));
        }
        return lus;
    }

    /** What a place of the straight page bears. */
    public Encre encre(Zone zone) {
        return Encre.de(decouper(zone, 0, 1));
    }

    /** The place and a little around it, its letters as high as the engine likes. */
    private Points decouper(Zone zone) {
        double hauteur = zone.hauteur() * points.hauteur() + 2 * MARGE;
        return decouper(zone, MARGE, Math.clamp(HAUTEUR_VOULUE / hauteur, 1, AGRANDISSEMENT_MAX));
    }

    private Points decouper(Zone zone, double marge, double facteur) {
        double x = zone.x() * points.largeur() - marge;
        double y = zone.y() * points.hauteur() - marge;
        double largeur = zone.largeur() * points.largeur() + 2 * marge;
        double hauteur = zone.hauteur() * points.hauteur() + 2 * marge;
        int l = Math.max(1, (int) (largeur * facteur));
        int h = Math.max(1, (int) (hauteur * facteur));
        var gris = new byte[l * h];
        var source = new Point2D.Double();
        for (int j = 0; j < h; j++) {
            for (int i = 0; i < l; i++) {
                source.setLocation(x + i / facteur, y + j / facteur);
                inclinee.transform(source, source);
                gris[j * l + i] = (byte) points.valeur(source.x, source.y);
            }
        }
        return new Points(l, h, gris);
    }
}
