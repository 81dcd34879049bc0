package fr.guichet.table;

import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line that the émetteur sends otherwise than before.
 *
 * @param ligne its number in the new file
 */
public record Modification(LigneBase avant, Convention apres, long ligne) {

    /** What changes, field by field. */
    public List<Difference> differences() {
        return Arrays.stream(Champ.values())
                .map(c -> new Difference(c, c.texte(avant.convention()), c.texte(apres)))
                .filter(d -> !Objects.equals(d.ancien(), d.nouveau()))
                .toList();
    }
}
