package fr.guichet.common.fx;

import javafx.geometry.Rectangle2D;

/**
 * A frame over a page.
 *
 * @param place in fractions of the sides of the page
 * @param enMain whether it is the one looked at
 */
public record Repere(Rectangle2D place, boolean enMain) {}
