package fr.guichet.attestation.code;

import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.detector.FinderPattern;

import fr.guichet.attestation.code.Taches.Tache;
import fr.guichet.attestation.document.Zone;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where the dots of a part of a page are on it.
 *
 * @param versPage to fractions of the page
 */
record Repere(AffineTransform versPage) {

    /** A QR code's marks are found by their middle, three modules and a half from its edge. */
    private static final double AU_BORD = 3.5;

    /** A line read across bars says nothing of how tall they are: some, then. */
    private static final double BARRES = 0.1;

    static Repere page(Gris page) {
        return new Repere(
                AffineTransform.getScaleInstance(1.0 / page.largeur(), 1.0 / page.hauteur()));
    }

    /** Of the page once turned so many times a quarter to the left. */
    Repere tourne(Gris page, int quarts) {
        var vers = new AffineTransform(versPage);
        switch (quarts) {
            case 0 -> {}
            case 1 -> vers.concatenate(new AffineTransform(0, 1, -1, 0, page.largeur(), 0));
            case 2 ->
                    vers.concatenate(
                            new AffineTransform(-1, 0, 0, -1, page.largeur(), page.hauteur()));
            case 3 -> vers.concatenate(new AffineTransform(0, -1, 1, 0, 0, page.hauteur()));
            default -> throw new IllegalArgumentException("quarts " + quarts);
        }
        return new Repere(vers);
    }

    /**
     * @param fois dots of the page that each of these stands for
     */
    static Repere partie(Gris page, Tache partie, double fois) {
        var vers = page(page).versPage();
        vers.translate(partie.x(), partie.y());
        vers.scale(fois, fois);
        return new Repere(vers);
    }

    /** The box of these points, with what is known to go beyond them. */
    Zone zone(ResultPoint[] points) {
        Rectangle2D boite = null;
        for (var point : points) {
            if (point != null) {
                double bord =
                        point instanceof FinderPattern marque
                                ? AU_BORD * marque.getEstimatedModuleSize()
                                : 0;
                var autour =
                        new Rectangle2D.Double(
                                point.getX() - bord, point.getY() - bord, 2 * bord, 2 * bord);
                boite = boite == null ? autour : boite.createUnion(autour);
            }
        }
        return zone(boite);
    }

    private Zone zone(Rectangle2D boite) {
        double epaisseur = Math.min(boite.getWidth(), boite.getHeight());
        double voulue = BARRES * Math.max(boite.getWidth(), boite.getHeight());
        double manque = Math.max(0, voulue - epaisseur) / 2;
        if (boite.getWidth() < boite.getHeight()) {
            boite.add(boite.getMinX() - manque, boite.getMinY());
            boite.add(boite.getMaxX() + manque, boite.getMaxY());
        } else {
            boite.add(boite.getMinX(), boite.getMinY() - manque);
            boite.add(boite.getMaxX(), boite.getMaxY() + manque);
        }
        var vue = versPage.createTransformedShape(boite).getBounds2D();
        return new Zone(vue.getX(), vue.getY(), vue.getWidth(), vue.getHeight());
    }
}
