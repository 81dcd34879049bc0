package fr.guichet.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A date of birth as the Vitale card gives it. Some are « lunar »: a month above 12 or a day that
 * does not exist, for a person whose own is not known. They are kept as they are.
 */
public record DateNaissance(int annee, int mois, int jour) implements Comparable<DateNaissance> {

    private static final Pattern SAISIE =
            Pattern.compile("(\\d{1,2})[/. -]?(\\d{1,2})[/. -]?(\\d{4})");

    public DateNaissance {
        if (annee < 1 || annee > 9999 || mois < 0 || mois > 99 || jour < 0 || jour > 99) {
            throw new IllegalArgumentException("Date de naissance illisible");
        }
    }

    public static DateNaissance de(LocalDate jour) {
        return new DateNaissance(jour.getYear(), jour.getMonthValue(), jour.getDayOfMonth());
    }

    /** Reads « 12/05/1985 », « 12.5.1985 » or « 12051985 »; nothing for anything else. */
    public static Optional<DateNaissance> lire(String texte) {
        var lu = SAISIE.matcher(texte == null ? "" : texte.strip());
        return lu.matches() ? creer(lu.group(3), lu.group(2), lu.group(1)) : Optional.empty();
    }

    /** Reads what {@link #iso} wrote. */
    public static DateNaissance deIso(String texte) {
        return new DateNaissance(
                Integer.parseInt(texte, 0, 4, 10),
                Integer.parseInt(texte, 5, 7, 10),
                Integer.parseInt(texte, 8, 10, 10));
    }

    private static Optional<DateNaissance> creer(String annee, String mois, String jour) {
        int lue = Integer.parseInt(annee);
        return lue == 0
                ? Optional.empty()
                : Optional.of(
                        new DateNaissance(lue, Integer.parseInt(mois), Integer.parseInt(jour)));
    }

    /** The day of the calendar, where there is one. */
    public Optional<LocalDate> calendrier() {
        try {
            return Optional.of(LocalDate.of(annee, mois, jour));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * Whole years at that day; for a date outside the calendar, counted from the end of its year.
     * Nothing for a birth still to come.
     */
    public OptionalInt age(LocalDate aujourdhui) {
        var ne = calendrier().orElseGet(() -> LocalDate.of(annee, 12, 31));
        return ne.isAfter(aujourdhui)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(ne, aujourdhui).getYears());
    }

    /** « 12/05/1985 ». */
    public String texte() {
        return deux(jour) + "/" + deux(mois) + "/" + quatre(annee);
    }

    /** « 1985-05-12 »: as the base keeps it. */
    String iso() {
        return quatre(annee) + "-" + deux(mois) + "-" + deux(jour);
    }

    // Written and read by the thousand for the list: String.format and a pattern would show.

    private static String deux(int nombre) {
        return nombre < 10 ? "0" + nombre : String.valueOf(nombre);
    }

    private static String quatre(int nombre) {
        return String.valueOf(nombre + 10_000).substring(1);
    }

    @Override
    public int compareTo(DateNaissance autre) {
        return Comparator.comparingInt(DateNaissance::annee)
                .thenComparingInt(DateNaissance::mois)
                .thenComparingInt(DateNaissance::jour)
                .compare(this, autre);
    }

    @Override
    public String toString() {
        return texte();
    }
}
