package fr.guichet.table.lecture;

/**
 * Keeps a spreadsheet from changing or running a cell of a file it opens: an apostrophe before a
 * cell that it would take for a formula, or for a number to be written otherwise (0379906753). The
 * reader takes that apostrophe off again, and no other: {@code lire(proteger(x))} is always x.
 */
public final class Tableur {

    private static final char APOSTROPHE = '\'';

    /** A spreadsheet writes 12 digits or more as 1,2E+11, and saves what it shows. */
    private static final int CHIFFRES_SURS = 11;

    private static final String FORMULES = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String NOMBRES = "0123456789.,/:+-eE \u00A0\u202F%€";

    private Tableur() {}

    /** The cell as a file may carry it; an empty cell is null or empty. */
    public static String proteger(String cellule) {
        return changee(cellule, premierSigne(cellule)) ? APOSTROPHE + cellule : cellule;
    }

    /** The cell without the apostrophe that protected it. */
    public static String lire(String cellule) {
        int premier = premierSigne(cellule);
        return premier > 0 && changee(cellule, premier) ? cellule.substring(1) : cellule;
    }

    /** How many apostrophes a cell begins with. */
    private static int premierSigne(String cellule) {
        int i = 0;
        while (cellule != null && i < cellule.length() && cellule.charAt(i) == APOSTROPHE) {
            i++;
        }
        return i;
    }

    private static boolean changee(String cellule, int debut) {
        if (cellule == null || debut == cellule.length()) {
            return false;
        }
        char premier = cellule.charAt(debut);
        if (FORMULES.indexOf(premier) >= 0) {
            return true;
        }
        return (chiffre(premier) || premier == '.' || premier == ',')
                && nombreOuDate(cellule, debut)
                && !entierSur(cellule, debut);
    }

    private static boolean nombreOuDate(String cellule, int debut) {
        for (int i = debut; i < cellule.length(); i++) {
            if (NOMBRES.indexOf(cellule.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A whole number that a spreadsheet shows as it is written. */
    private static boolean entierSur(String cellule, int debut) {
        int longueur = cellule.length() - debut;
        if (longueur > CHIFFRES_SURS || longueur > 1 && cellule.charAt(debut) == '0') {
            return false;
        }
        for (int i = debut; i < cellule.length(); i++) {
            if (!chiffre(cellule.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean chiffre(char c) {
        return c >= '0' && c <= '9';
    }
}
