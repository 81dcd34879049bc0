package fr.guichet.common.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A row of a form, in twelfths: rows one above the other have their fields in line, whatever the
 * fields hold. Its children stand on the same foot. (A GridPane of percents lets fields that span
 * several columns push the others.)
 */
public final class Rangee extends Pane {

    private static final int PARTS = 12;
    private static final double ECART = 10;
    private static final String CLE = "rangee.parts";

    public Rangee() {
        getStyleClass().add("rangee");
    }

    /** How many twelfths of the row a child takes; all of them when nothing is said. */
    public static void setParts(Node node, Integer parts) {
        node.getProperties().put(CLE, parts);
    }

    public static Integer getParts(Node node) {
        return (Integer) node.getProperties().getOrDefault(CLE, PARTS);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(largeur(node, width)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (var node : getManagedChildren()) {
            double largeur = largeur(node, getWidth());
            double hauteur = node.prefHeight(largeur);
            node.resizeRelocate(
                    snapPositionX(x), snapPositionY(getHeight() - hauteur), largeur, hauteur);
            x += largeur + ECART;
        }
    }

    private static double largeur(Node node, double total) {
        int parts = getParts(node);
        double unite = (Math.max(total, PARTS * ECART) - (PARTS - 1) * ECART) / PARTS;
        return parts * unite + (parts - 1) * ECART;
    }
}
