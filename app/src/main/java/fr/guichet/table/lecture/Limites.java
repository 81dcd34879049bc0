package fr.guichet.table.lecture;

/** What a table may hold before it is refused: far above any real one. */
final class Limites {

    /** Bytes of a file, and of all that a ZIP unpacks to. */
    static final long TAILLE = 200L * 1024 * 1024;

    /** Lines of a file: the largest tables known hold some hundred thousand. */
    static final int LIGNES = 1_000_000;

    /** Lines refused before the file is: what it holds is then something else. */
    static final int REFUSEES = 100_000;

    /** Warnings told one by one. */
    static final int AVERTISSEMENTS = 100_000;

    /** Characters of one record. */
    static final int ENREGISTREMENT = 64 * 1024;

    /** Columns of one line. */
    static final int COLONNES = 64;

    /** Characters of one field: labels are kept whole, but no label is a page. */
    static final int CHAMP = 500;

    /** Files of a ZIP. */
    static final int ENTREES = 1_000;

    /**
     * Bytes unpacked for one packed, past the first {@link #SANS_RATIO}: a table of text reaches
     * 20, the same line repeated a hundred thousand times 200, a bomb 1,000.
     */
    static final int RATIO = 300;

    static final long SANS_RATIO = 10L * 1024 * 1024;

    /** Objects within objects of a JSON, elements within elements of an XML. */
    static final int PROFONDEUR = 64;

    private Limites() {}
}
