package fr.guichet.couverture;

import java.util.List;

/**
 * An organisme offered while its number or its name is typed.
 *
 * @param autresNoms by which it is found too, one a line, and not shown; null for none
 * @param origine the tables, the practice's record, or the annuaire, which gives the name alone
 */
public record Suggestion(
        String numero, String nom, String autresNoms, List<String> types, Origine origine) {

    public Suggestion {
        types = List.copyOf(types);
    }
}
