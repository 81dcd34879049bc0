package fr.guichet.attestation.ocr;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;
import fr.guichet.common.Progress;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose words were read. They are placed as on a page set straight, so that a row is level;
 * {@link #surLaPage} tells where that is on the page itself.
 */
public final class PageLue {

    /** Less than this from level, in degrees, and a page is read as it is. */
    private static final double DROITE = 0.3;

    /** Those of the straight page. */
    private final Points points;

    private final int numero;
    private final int quarts;

    /** From dots of the straight page to those of the picture read. */
    private final AffineTransform inclinee;

    private final List<Mot> mots;

    private PageLue(MoteurPret moteur, Points image, int numero, int quarts, Progress progress)
            throws OcrException {
        this.numero = numero;
        this.quarts = quarts;
        double degres = Inclinaison.degres(image);
        double penchee = Math.abs(degres) < DROITE ? 0 : Math.toRadians(degres);
        inclinee =
                AffineTransform.getRotateInstance(
                        penchee, image.largeur() / 2.0, image.hauteur() / 2.0);
        points = penchee == 0 ? image : image.redresser(inclinee);
        mots = moteur.lire(List.of(points), progress).stream().map(this::mot).toList();
    }

    static PageLue lire(MoteurPret moteur, Points points, int numero, int quarts, Progress progress)
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

    private Mot mot(Boite boite) {
        var zone =
                new Zone(
                        (double) boite.x() / points.largeur(),
                        (double) boite.y() / points.hauteur(),
                        (double) boite.largeur() / points.largeur(),
                        (double) boite.hauteur() / points.hauteur());
        return new Mot(boite.estTiret() ? "-" : boite.texte(), numero, zone, boite.confiance());
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
     * @param moteur {@link Ocr#relecteur}
     * @return the words of each place, in its order
     */
    public List<List<Mot>> relire(MoteurPret moteur, List<Zone> zones, Progress progress)
            throws OcrException {
        var images = zones.stream().map(zone -> Decoupe.aLire(points, zone)).toList();
        var lus = new ArrayList<List<Mot>>();
        zones.forEach(_ -> lus.add(new ArrayList<>()));
        for (var boite : moteur.lire(images, progress)) {
            var place = Decoupe.place(zones.get(boite.image()), images.get(boite.image()), boite);
            lus.get(boite.image()).add(new Mot(boite.texte(), numero, place, boite.confiance()));
        }
        return lus;
    }

    /** What a place of the straight page bears. */
    public Encre encre(Zone zone) {
        return Encre.de(Decoupe.brute(points, zone));
    }
}
