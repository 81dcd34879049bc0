package fr.guichet.table.lecture;

/**
 * What keeps a line from being cut into fields.
 *
 * @param colonne where the fault stands, or -1 for the whole line
 */
record FauteDeForme(int colonne, String motif) {

    static FauteDeForme guillemetOuvert(int colonne) {
        return new FauteDeForme(colonne, "guillemet jamais refermé");
    }

    static FauteDeForme guillemetMalPlace() {
        return new FauteDeForme(-1, "guillemet mal placé dans la ligne");
    }

    static FauteDeForme tropLongue() {
        return new FauteDeForme(-1, "ligne de plus de 65 536 caractères");
    }
}
