package fr.guichet.table.lecture;

/** What a table may hold before it is refused: far above any real one. */
final class Limites {

    /** Bytes of a file. */
    static final long TAILLE = 200L * 1024 * 1024;

    /** Lines of a file: the largest tables known hold some hundred thousand. */
    static final int LIGNES = 2_000_000;

    /** Characters of one record. */
    static final int ENREGISTREMENT = 64 * 1024;

    /** Columns of one line. */
    static final int COLONNES = 64;

    /** Characters of one field: labels are kept whole, but no label is a page. */
    static final int CHAMP = 500;

    private Limites() {}
}
