package fr.guichet.convention;

import fr.guichet.regles.Convention;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the practice changed by hand in the tables it received. */
public record Manuelles(
        List<LigneConvention> ajoutees, List<Modifiee> modifiees, List<LigneConvention> retirees) {

    /**
     * @param recue the line as its émetteur sent it
     * @param ligne the practice's line that stands in for it
     */
    public record Modifiee(Convention recue, LigneConvention ligne) {

        /** The fields that differ. */
        public List<Champ> champs() {
            return Arrays.stream(Champ.values())
                    .filter(champ ->
                            !Objects.equals(champ.texte(recue), champ.texte(ligne.convention())))
                    .toList();
        }
    }

    public boolean aucune() {
        return ajoutees.isEmpty() && modifiees.isEmpty() && retirees.isEmpty();
    }
}
