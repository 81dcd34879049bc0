package fr.guichet.table.catalogue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Which edition of a table this is, and which of two is the newer: the later date; on one date, the
 * higher version. Versions are compared piece by piece, digits as numbers (1.10 comes after 1.9),
 * the rest as letters whatever their case; what is longer comes after (2.0 after 2). What is not
 * known comes before what is. Our own order: publishers number as they like.
 *
 * <p>Editions that compare alike need not be equal: « 1.01 » and « 1.1 ».
 *
 * @param date the day the publisher gives its table; null when it says nothing
 * @param version as the publisher numbers it; null when it says nothing
 */
public record Millesime(LocalDate date, String version) implements Comparable<Millesime> {

    private static final Pattern MORCEAU = Pattern.compile("[0-9]+|[^0-9]+");

    private static final Comparator<Millesime> ORDRE =
            Comparator.comparing(Millesime::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            Millesime::version, Comparator.nullsFirst(Millesime::comparerVersions));

    @Override
    public int compareTo(Millesime autre) {
        return ORDRE.compare(this, autre);
    }

    private static int comparerVersions(String a, String b) {
        var deA = MORCEAU.matcher(a).results().map(m -> m.group()).toList();
        var deB = MORCEAU.matcher(b).results().map(m -> m.group()).toList();
        for (int i = 0; i < Math.min(deA.size(), deB.size()); i++) {
            int ordre = comparerMorceaux(deA.get(i), deB.get(i));
            if (ordre != 0) {
                return ordre;
            }
        }
        return Integer.compare(deA.size(), deB.size());
    }

    private static int comparerMorceaux(String a, String b) {
        return nombre(a) && nombre(b)
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : String.CASE_INSENSITIVE_ORDER.compare(a, b);
    }

    private static boolean nombre(String morceau) {
        return morceau.charAt(0) >= '0' && morceau.charAt(0) <= '9';
    }
}
