package fr.guichet.table.lecture;

/**
 * How a table was read.
 *
 * @param format its shape, in French
 * @param colonnes those of the conventions; none when it holds no conventions under titles
 * @param appariee the columns were matched by someone
 */
record Partie(String format, String encodage, Colonnes colonnes, boolean appariee) {

    Partie(String format, String encodage) {
        this(format, encodage, Colonnes.AUCUNE, false);
    }
}
