package fr.guichet.table;

/** Where the import stands. */
public enum EtatImport {
    /** The file is being read. */
    LECTURE,
    /** Its columns must be matched by hand. */
    APPARIEMENT,
    /** What it would change is shown. */
    COMPARAISON,
    /** It was applied. */
    APPLIQUEE,
    /** It is no table, or could not be applied. */
    REFUSEE
}
