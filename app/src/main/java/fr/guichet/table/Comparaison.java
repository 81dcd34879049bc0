package fr.guichet.table;

import fr.guichet.table.lecture.Avertissement;

import java.util.List;

/**
 * What changes in the lines of one kind that an émetteur sent.
 *
 * @param identiques lines of the base that the file has too, leading zeros apart
 * @param doublons lines of the file that repeat another one of it, to the character
 */
public record Comparaison<T>(
        SorteImportee<T> sorte,
        List<Nouvelle<T>> ajoutees,
        List<Modification<T>> modifiees,
        List<LigneBase<T>> supprimees,
        int identiques,
        int doublons,
        List<Avertissement> avertissements) {

    /** Whether the base already holds all the file says. */
    public boolean sansEffet() {
        return ajoutees.isEmpty() && modifiees.isEmpty() && supprimees.isEmpty();
    }

    /** Whether the file, or what changes, holds lines of this kind. */
    public boolean presente() {
        return !sansEffet() || identiques > 0 || doublons > 0;
    }
}
