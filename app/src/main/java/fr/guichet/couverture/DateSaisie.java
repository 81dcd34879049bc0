package fr.guichet.couverture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a date as hands type it: 31/12/2026, 31122026, 31.12.26, 1-1-2026. */
public final class DateSaisie {

    private static final Pattern SEPAREE =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})");
    private static final Pattern COLLEE = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");
    private static final Pattern DEBUT =
            Pattern.compile("\\d{0,2}([/.\\- ](\\d{0,2}([/.\\- ]\\d{0,3})?)?)?|\\d{0,7}");
    private static final int ANNEE_COURTE = 2;
    private static final int SIECLE = 2000;
    private static final int ANNEE_MIN = 1900;

    private DateSaisie() {}

    /** A date whose year is whole: « 31/12/20 » may be the beginning of 31/12/2026. */
    static Optional<LocalDate> lire(String texte) {
        return inachevee(texte) ? Optional.empty() : lireAchevee(texte);
    }

    /** A date that nothing more will be typed of. */
    public static Optional<LocalDate> lireAchevee(String texte) {
        for (var forme : new Pattern[] {SEPAREE, COLLEE}) {
            var lu = forme.matcher(texte.strip());
            if (lu.matches()) {
                return jour(lu.group(1), lu.group(2), lu.group(3));
            }
        }
        return Optional.empty();
    }

    /** Whether more keystrokes may still make a date of it. */
    static boolean inachevee(String texte) {
        return DEBUT.matcher(texte.strip()).matches();
    }

    private static Optional<LocalDate> jour(String jour, String mois, String annee) {
        int an = Integer.parseInt(annee) + (annee.length() == ANNEE_COURTE ? SIECLE : 0);
        if (an < ANNEE_MIN) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(an, Integer.parseInt(mois), Integer.parseInt(jour)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
