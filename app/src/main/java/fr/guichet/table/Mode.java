package fr.guichet.table;

/** What happens to the lines of the émetteur that its new file no longer has. */
public enum Mode {
    /** They are removed: the file is the whole table. */
    REMPLACEMENT,
    /** They stay: the file only adds and changes. */
    FUSION
}
