package fr.guichet.table.lecture;

/** The kinds of lines a file may hold. */
enum Genre {
    CONVENTIONS,
    REGROUPEMENTS,
    CORRESPONDANCES,
    ANNUAIRE
}
