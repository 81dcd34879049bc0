package fr.guichet.attestation.document;

/**
 * How many dots an inch a picture says it has, across and down: a fax has twice as many across.
 *
 * @param x 0 when it says none
 * @param y 0 when it says none
 */
record Echelle(double x, double y) {

    static final Echelle INCONNUE = new Echelle(0, 0);

    /** What no scanner makes is no scale: some programs write 1, or whatever. */
    private static final double MOINS = 40;

    private static final double PLUS = 4800;

    /** An unlikely scale is {@link #INCONNUE}. */
    static Echelle de(double x, double y) {
        return vraisemblable(x) && vraisemblable(y) ? new Echelle(x, y) : INCONNUE;
    }

    boolean connue() {
        return x > 0;
    }

    private static boolean vraisemblable(double pointsParPouce) {
        return pointsParPouce >= MOINS && pointsParPouce <= PLUS;
    }
}
