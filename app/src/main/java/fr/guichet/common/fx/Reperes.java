package fr.guichet.common.fx;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/** The frames over a page; the pointer goes through them. */
final class Reperes extends Group {

    private static final PseudoClass EN_MAIN = PseudoClass.getPseudoClass("en-main");
    // Between the letters and their frame, in pixels.
    private static final double MARGE = 3;

    private final List<Repere> places = new ArrayList<>();

    Reperes() {
        setMouseTransparent(true);
    }

    void montrer(List<Repere> nouvelles) {
        places.clear();
        places.addAll(nouvelles);
        getChildren().setAll(places.stream().map(Reperes::repere).toList());
    }

    /** The page takes that many pixels. */
    void tailler(double largeur, double hauteur) {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i).place();
            var repere = (Rectangle) getChildren().get(i);
            double x = Math.max(0, place.getMinX() * largeur - MARGE);
            double y = Math.max(0, place.getMinY() * hauteur - MARGE);
            repere.setX(x);
            repere.setY(y);
            repere.setWidth(Math.min(largeur, place.getMaxX() * largeur + MARGE) - x);
            repere.setHeight(Math.min(hauteur, place.getMaxY() * hauteur + MARGE) - y);
        }
    }

    private static Rectangle repere(Repere place) {
        var repere = new Rectangle();
        repere.getStyleClass().add("repere");
        repere.pseudoClassStateChanged(EN_MAIN, place.enMain());
        return repere;
    }
}
