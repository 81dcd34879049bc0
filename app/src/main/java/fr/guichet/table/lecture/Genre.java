package fr.guichet.table.lecture;

/** The kinds of lines a file may hold. */
public enum Genre {
    CONVENTIONS,
    REGROUPEMENTS,
    CORRESPONDANCES,
    ANNUAIRE,
    COMPLEMENTAIRES
}
