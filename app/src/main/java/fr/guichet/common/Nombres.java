package fr.guichet.common;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Numbers and dates as a French reader writes them. */
public final class Nombres {

    private static final long KO = 1024;
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm", Locale.FRANCE);

    private Nombres() {}

    /** « 20 311 ». */
    public static String texte(long nombre) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(nombre);
    }

    /** « 850 octets », « 12 Ko », « 3,4 Mo ». */
    public static String taille(long octets) {
        if (octets < KO) {
            return texte(octets) + "\u00a0octets";
        }
        return octets < KO * KO
                ? texte(octets / KO) + "\u00a0Ko"
                : String.format(Locale.FRANCE, "%.1f\u00a0Mo", (double) octets / (KO * KO));
    }

    /** « 31/12/2026 »; empty for null. */
    public static String texte(LocalDate jour) {
        return jour == null ? "" : JOUR.format(jour);
    }

    /** « 31/12/2026 à 14:05 »; empty for null. */
    public static String texte(LocalDateTime instant) {
        return instant == null ? "" : INSTANT.format(instant);
    }
}
