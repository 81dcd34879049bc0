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

    /** What is taken around a place read again: half a millimetre. */
    private static final double MARGE = 0.6 / 25.4 * Ocr.DPI;

    /** How high the engine likes a line, in dots: of more it cuts wide digits in two. */
    private static final double HAUTEUR_DE_LIGNE = 36;

    /** How high it likes a letter by itself, which it takes for a speck when small. */
    private static final double HAUTEUR_DE_LETTRE = 100;

    /** So many times as wide as high, a place holds a line rather than a word. */
    private static final double LIGNE = 9;

    private static final double REDUCTION_MAX = 0.7;
    private static final double AGRANDISSEMENT_MAX = 3;

    /** White put around a place, in dots: letters at the very edge are read wrong. */
    private static final int CADRE = 10;

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
        var images = zones.stream().map(this::decouper).toList();
        var lus = new ArrayList<List<Mot>>();
        zones.forEach(_ -> lus.add(new ArrayList<>()));
        for (var boite : moteur.lire(images, progress)) {
            var zone = zones.get(boite.image());
            double parPoint = zone.largeur() / (images.get(boite.image()).largeur() - 2 * CADRE);
            var place =
                    new Zone(
                            zone.x() + (boite.x() - CADRE) * parPoint,
                            zone.y(),
                            boite.largeur() * parPoint,
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
        boolean ligne = zone.largeur() * points.largeur() > LIGNE * hauteur;
        double voulue = ligne ? HAUTEUR_DE_LIGNE : HAUTEUR_DE_LETTRE;
        double facteur = Math.clamp(voulue / hauteur, REDUCTION_MAX, AGRANDISSEMENT_MAX);
        return decouper(zone, MARGE, facteur).sansFilets().encadrer(CADRE);
    }

    private Points decouper(Zone zone, double marge, double facteur) {
        double x = zone.x() * points.largeur() - marge;
        double y = zone.y() * points.hauteur() - marge;
        double largeur = zone.largeur() * points.largeur() + 2 * marge;
        double hauteur = zone.hauteur() * points.hauteur() + 2 * marge;
        int l = Math.max(1, (int) (largeur * facteur));
        int h = Math.max(1, (int) (hauteur * facteur));
        var gris = new byte[l * h];
        for (int j = 0; j < h; j++) {
            for (int i = 0; i < l; i++) {
                gris[j * l + i] = (byte) points.valeur(x + i / facteur, y + j / facteur);
            }
        }
        return new Points(l, h, gris);
    }
}
