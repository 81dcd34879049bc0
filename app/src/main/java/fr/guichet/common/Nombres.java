package fr.guichet.common;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Numbers and dates as a French reader writes them. */
public final class Nombres {

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

    /** « 31/12/2026 »; empty for null. */
    public static String texte(LocalDate jour) {
        return jour == null ? "" : JOUR.format(jour);
    }

    /** « 31/12/2026 à 14:05 »; empty for null. */
    public static String texte(LocalDateTime instant) {
        return instant == null ? "" : INSTANT.format(instant);
    }
}
