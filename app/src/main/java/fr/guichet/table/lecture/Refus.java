package fr.guichet.table.lecture;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault of a refused line.
 *
 * @param ligne its number in the file, the header being 1
 * @param champ the field at fault, as the practice's tables name it
 * @param valeur what stood there
 * @param motif why it is refused, in French
 * @param fichier which one, in a ZIP of several; else null
 */
public record Refus(
        long ligne,
        String champ,
        String valeur,
        String motif,
        @JsonInclude(JsonInclude.Include.NON_NULL) String fichier) {

    public Refus(long ligne, String champ, String valeur, String motif) {
        this(ligne, champ, valeur, motif, null);
    }

    /** The motif, after the file it is about where there are several. */
    public String motifComplet() {
        return fichier == null ? motif : "%s : %s".formatted(fichier, motif);
    }

    Refus dans(String partie) {
        return partie == null ? this : new Refus(ligne, champ, valeur, motif, partie);
    }
}
