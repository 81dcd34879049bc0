package fr.guichet.table.lecture;

import fr.guichet.common.UserException;

/**
 * The bytes are plainly something else than a table: an image, a letter. In a ZIP, such a file is
 * left aside; one that looks like a table and cannot be read is not.
 */
final class PasUneTable extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient String raison;

    private PasUneTable(String message, String raison) {
        super(message);
        this.raison = raison;
    }

    static PasUneTable etrangere(Source source, String nature) {
        return new PasUneTable(
                "%s est %s, pas une table que Guichet sait lire. Rien n’a été modifié : choisissez la table elle-même (CSV, texte, classeur XLSX, JSON, XML ou ZIP)."
                        .formatted(source.designation(), nature),
                "c’est " + nature);
    }

    static PasUneTable informe(Source source, String raison) {
        return new PasUneTable(message(source, raison), raison);
    }

    /** The sentence for a file that has the looks of a table, and is none. */
    static UserException abimee(Source source, String raison) {
        return new UserException(message(source, raison));
    }

    /** Why, as the end of a sentence. */
    String raison() {
        return raison;
    }

    private static String message(Source source, String raison) {
        return "%s n’est pas une table que Guichet sait lire : %s. Rien n’a été modifié : choisissez le fichier de la table."
                .formatted(source.designation(), raison);
    }
}
