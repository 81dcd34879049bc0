package fr.guichet.common.impression;

import java.util.List;

/**
 * A list to be printed.
 *
 * @param precision what stands at the right of the title: the day, how many lines
 * @param lignes as many texts a line as there are columns
 * @param notes sentences that stand below the lines
 */
public record Tableau(
        String titre,
        String precision,
        List<Colonne> colonnes,
        List<List<String>> lignes,
        List<String> notes) {

    /** One that says no more than its lines. */
    public Tableau(
            String titre, String precision, List<Colonne> colonnes, List<List<String>> lignes) {
        this(titre, precision, colonnes, lignes, List.of());
    }

    /**
     * @param poids how wide it is beside the others
     */
    public record Colonne(String titre, double poids) {}
}
