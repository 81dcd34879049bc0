package fr.guichet.bench;

import java.util.Arrays;
import java.util.Locale;

/** What the benchmarks print: medians and percentiles of measures taken in one run, and ratios. */
final class Mediane {

    private Mediane() {}

    static double de(double... mesures) {
        return centile(mesures, 50);
    }

    /** The smallest measure that {@code p} % of them do not exceed. */
    static double centile(double[] mesures, double p) {
        var triees = mesures.clone();
        Arrays.sort(triees);
        int rang = (int) Math.ceil(p / 100 * triees.length) - 1;
        return triees[Math.max(0, rang)];
    }

    static void imprimer(String quoi, String format, Object... valeurs) {
        System.out.printf(Locale.ROOT, "%-44s " + format + "%n", prefixe(quoi, valeurs));
    }

    private static Object[] prefixe(String quoi, Object... valeurs) {
        var tout = new Object[valeurs.length + 1];
        tout[0] = quoi;
        System.arraycopy(valeurs, 0, tout, 1, valeurs.length);
        return tout;
    }
}
