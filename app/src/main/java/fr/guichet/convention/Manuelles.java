package fr.guichet.convention;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the practice changed by hand in the tables it received, each line by its name.
 *
 * @param retirees lines of the émetteurs that it removed
 */
public record Manuelles(List<String> ajoutees, List<Modifiee> modifiees, List<String> retirees) {

    /**
     * @param nom of the practice's line that stands in for the émetteur's
     */
    public record Modifiee(String nom, List<Difference> differences) {}

    /**
     * A field that differs.
     *
     * @param recue as the émetteur sent it; null when empty, as {@code ecrite}
     * @param ecrite as the practice wrote it
     */
    public record Difference(String champ, String recue, String ecrite) {}

    public boolean aucune() {
        return ajoutees.isEmpty() && modifiees.isEmpty() && retirees.isEmpty();
    }

    Manuelles et(Manuelles autres) {
        return new Manuelles(
                joindre(ajoutees, autres.ajoutees),
                joindre(modifiees, autres.modifiees),
                joindre(retirees, autres.retirees));
    }

    private static <E> List<E> joindre(List<E> unes, List<E> autres) {
        return Stream.concat(unes.stream(), autres.stream()).toList();
    }
}
