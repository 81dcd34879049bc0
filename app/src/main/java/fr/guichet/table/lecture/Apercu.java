package fr.guichet.table.lecture;

import java.util.List;

/**
 * The head of a table whose columns must be matched by hand.
 *
 * @param devinees the columns that were recognised, if any
 * @param exemple the first line under the header; may be shorter than it
 */
public record Apercu(Colonnes devinees, List<String> exemple) {

    /** What the first line holds in a column; empty when nothing. */
    public String exemple(int colonne) {
        var valeur = colonne < exemple.size() ? exemple.get(colonne) : null;
        return valeur == null ? "" : valeur;
    }
}
