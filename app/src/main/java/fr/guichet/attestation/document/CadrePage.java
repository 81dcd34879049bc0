package fr.guichet.attestation.document;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Where things are on a page as it is seen: cropped, turned, counted from the upper left corner.
 */
final class CadrePage {

    /** How far letters go over and under their line, in heights of the font. */
    private static final double SUR_LA_LIGNE = 0.75;

    private static final double SOUS_LA_LIGNE = 0.2;

    /** From points of the page, counted from the lower left of what is seen, to fractions. */
    private final AffineTransform versFractions;

    CadrePage(PDPage page) {
        PDRectangle vue = page.getCropBox();
        versFractions = new AffineTransform();
        // Last to first: to fractions as they are seen, turned, with y going down.
        versFractions.concatenate(Orientation.tournee(page.getRotation()).transformation(1, 1));
        versFractions.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        versFractions.scale(1 / vue.getWidth(), 1 / vue.getHeight());
    }

    /** The box of a letter, whichever way it is written. */
    Zone zone(TextPosition lettre) {
        Matrix m = lettre.getTextMatrix();
        double x = m.getTranslateX();
        double y = m.getTranslateY();
        double hautX = m.getShearX();
        double hautY = m.getScaleY();
        var boite = new Path2D.Double();
        boite.moveTo(x - SOUS_LA_LIGNE * hautX, y - SOUS_LA_LIGNE * hautY);
        boite.lineTo(x + SUR_LA_LIGNE * hautX, y + SUR_LA_LIGNE * hautY);
        boite.lineTo(
                lettre.getEndX() + SUR_LA_LIGNE * hautX, lettre.getEndY() + SUR_LA_LIGNE * hautY);
        boite.lineTo(
                lettre.getEndX() - SOUS_LA_LIGNE * hautX, lettre.getEndY() - SOUS_LA_LIGNE * hautY);
        boite.transform(versFractions);
        var vue = boite.getBounds2D();
        return new Zone(vue.getX(), vue.getY(), vue.getWidth(), vue.getHeight());
    }
}
