package fr.guichet.table.lecture;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something to know about a line that was taken all the same.
 *
 * @param ligne its number in the file; the first one, for a warning about a whole column; 0 for a
 *     line that the file no longer has, or for the whole file
 * @param champ the field concerned, as the practice's tables name it; null for the whole line
 * @param fichier which one, in a ZIP of several; else null
 */
public record Avertissement(
        long ligne,
        String champ,
        String motif,
        @JsonInclude(JsonInclude.Include.NON_NULL) String fichier) {

    public Avertissement(long ligne, String champ, String motif) {
        this(ligne, champ, motif, null);
    }

    /** The motif, after the file it is about where there are several. */
    public String motifComplet() {
        return fichier == null ? motif : "%s : %s".formatted(fichier, motif);
    }

    Avertissement dans(String partie) {
        return partie == null ? this : new Avertissement(ligne, champ, motif, partie);
    }
}
