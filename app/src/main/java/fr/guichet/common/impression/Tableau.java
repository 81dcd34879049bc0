package fr.guichet.common.impression;

import java.util.List;

/**
 * A list to be printed.
 *
 * @param precision what stands at the right of the title: the day, how many lines
 * @param lignes as many texts a line as there are columns
 */
public record Tableau(
        String titre, String precision, List<Colonne> colonnes, List<List<String>> lignes) {

    /**
     * @param poids how wide it is beside the others
     */
    public record Colonne(String titre, double poids) {}
}
