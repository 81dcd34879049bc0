package fr.guichet.common.fx;

import javafx.scene.Parent;

import java.util.function.BooleanSupplier;

/**
 * A tab of a window that has several.
 *
 * @param aide what its help says
 * @param peutFermer asks where something typed would be lost; false keeps the window
 * @param fermer runs once the window is gone
 */
public record Onglet(
        String titre, Parent contenu, String aide, BooleanSupplier peutFermer, Runnable fermer) {}
