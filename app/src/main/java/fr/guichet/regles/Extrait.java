package fr.guichet.regles;

import java.util.List;

/**
 * The part of the tables that one decision reads: kept with it, it leads to that decision again.
 *
 * @param conventions the lines of the AMC, a regroupement as the line it stands for
 * @param correspondances one for each number that the AMC may have; empty when the card gives it
 * @param fiches the practice's own records of the AMC
 */
public record Extrait(
        List<Convention> conventions,
        List<Correspondance> correspondances,
        List<FicheComplementaire> fiches) {

    public Extrait {
        conventions = List.copyOf(conventions);
        correspondances = List.copyOf(correspondances);
        fiches = List.copyOf(fiches);
    }

    /** The tables, reduced to this part. */
    public Tables tables() {
        return Tables.de(conventions, List.of(), correspondances, fiches);
    }
}
