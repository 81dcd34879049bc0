package fr.guichet.regles.calcul;

/**
 * A family of STS formulas.
 *
 * @param code the code aiguillage: one character
 * @param libelle who publishes it: « CTIP »
 */
public record TableSts(String code, String libelle) {

    /** « 8 (CTIP) ». */
    @Override
    public String toString() {
        return "%s (%s)".formatted(code, libelle);
    }
}
