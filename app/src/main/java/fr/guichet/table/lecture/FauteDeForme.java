package fr.guichet.table.lecture;

/**
 * What keeps a line from being cut into fields.
 *
 * @param colonne where the fault stands, or -1 for the whole line
 * @param valeur what stands there
 */
record FauteDeForme(int colonne, String valeur, String motif) {

    private static final int LIGNE = -1;

    /**
     * @param suite what follows the quote on the line; null when nothing does
     */
    static FauteDeForme guillemetOuvert(int colonne, String suite) {
        return new FauteDeForme(
                colonne, '"' + (suite == null ? "" : suite), "guillemet jamais refermé");
    }

    static FauteDeForme guillemetMalPlace(String ligne) {
        return new FauteDeForme(LIGNE, ligne, "guillemet mal placé dans la ligne");
    }

    static FauteDeForme tropLongue(String debut) {
        return new FauteDeForme(LIGNE, debut, "ligne de plus de 65 536 caractères");
    }

    /** An element of a JSON list. */
    static FauteDeForme pasUnObjet(String element) {
        return new FauteDeForme(
                LIGNE, element == null ? "" : element, "un objet « {…} » attendu dans la liste");
    }

    /** A value of a JSON object. */
    static FauteDeForme imbriquee(int colonne, String valeur) {
        return new FauteDeForme(colonne, valeur, "un texte ou un nombre attendu");
    }
}
