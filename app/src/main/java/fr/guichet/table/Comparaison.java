package fr.guichet.table;

import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.LigneLue;

import java.util.List;

/**
 * What a file would change in the lines of its émetteur.
 *
 * @param identiques lines of the base that the file has too, leading zeros apart
 * @param doublons lines of the file that repeat another one of it, to the character
 */
public record Comparaison(
        List<LigneLue> ajoutees,
        List<Modification> modifiees,
        List<LigneBase> supprimees,
        int identiques,
        int doublons,
        List<Avertissement> avertissements) {

    /** Whether the base already holds all the file says. */
    public boolean sansEffet() {
        return ajoutees.isEmpty() && modifiees.isEmpty() && supprimees.isEmpty();
    }
}
