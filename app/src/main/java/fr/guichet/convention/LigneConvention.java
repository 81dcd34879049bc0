package fr.guichet.convention;

import fr.guichet.regles.Convention;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line as the base holds it.
 *
 * @param emetteur who sent it; null for a line the practice wrote itself
 * @param remplaceId the émetteur's line that this line of the practice stands in for, or null
 */
public record LigneConvention(long id, Convention convention, String emetteur, Long remplaceId) {

    /** Written or changed by the practice: such a line survives every import. */
    public boolean manuelle() {
        return emetteur == null;
    }

    /** What one calls the line by: « VIAMEDIS, 75990010, VM ». */
    public String nom() {
        return Stream.of(
                        convention.libelleAmc(),
                        convention.numeroAmc(),
                        convention.libelleSignataire(),
                        convention.typeConvention(),
                        convention.critereSecondaire())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
