package fr.guichet.table;

import java.util.List;

/**
 * A line whose text changes.
 *
 * @param ligne its number in the new file; 0 when it comes from no file
 */
public record Modification<T>(LigneBase<T> avant, T apres, long ligne) {

    /** What changes, field by field. */
    List<Difference> differences(SorteImportee<T> sorte) {
        return sorte.differences(avant.valeur(), apres);
    }
}
