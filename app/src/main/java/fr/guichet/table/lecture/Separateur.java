package fr.guichet.table.lecture;

/** What stands between two columns, in the order in which an equal guess is settled. */
enum Separateur {
    POINT_VIRGULE(';', "CSV, point-virgule"),
    TABULATION('\t', "texte, tabulations"),
    VIRGULE(',', "CSV, virgule"),
    BARRE('|', "texte, barres verticales");

    private final char signe;
    private final String format;

    Separateur(char signe, String format) {
        this.signe = signe;
        this.format = format;
    }

    char signe() {
        return signe;
    }

    /** How the format of such a file is named in reports. */
    String format() {
        return format;
    }
}
