package fr.guichet.attestation.lecture;

import fr.guichet.common.recherche.Mots;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates among words: « 01/01/2026 », « 1er janvier 2026 », letters taken for digits. */
final class Dates {

    private static final Pattern CHIFFRES =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})(?!\\d)");
    private static final Pattern LETTRES =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)? (\\p{L}{3,9})\\.? (\\d{4})(?!\\d)");
    private static final List<String> MOIS =
            List.of(
                    "jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov",
                    "dec");

    private static final int MOTS_MAX = 7;

    private Dates() {}

    /** Whether a date starts at this word. */
    static boolean commence(List<Jeton> jetons, int place) {
        var suite = jetons.subList(place, Math.min(jetons.size(), place + 5));
        return toutes(suite).stream().anyMatch(lu -> lu.jetons().getFirst() == suite.getFirst());
    }

    /** Every date of the words, in their order, as ISO writes them. */
    static List<Lu> toutes(List<Jeton> jetons) {
        var texte = new StringBuilder();
        var debuts = new int[jetons.size()];
        for (int i = 0; i < jetons.size(); i++) {
            debuts[i] = texte.append(i == 0 ? "" : " ").length();
            texte.append(enChiffres(jetons.get(i).texte()));
        }
        var dates = new ArrayList<Lu>();
        var lus = CHIFFRES.matcher(texte);
        while (lus.find()) {
            dates.add(date(lus, Integer.parseInt(lus.group(2)), couverts(jetons, debuts, lus)));
        }
        if (dates.isEmpty()) {
            enLettres(jetons, debuts, LETTRES.matcher(texte), dates);
        }
        return dates;
    }

    private static void enLettres(List<Jeton> jetons, int[] debuts, Matcher lus, List<Lu> dates) {
        while (lus.find()) {
            var mot = Mots.normaliser(lus.group(2));
            for (int mois = 0; mois < MOIS.size(); mois++) {
                if (mot.startsWith(MOIS.get(mois))) {
                    dates.add(date(lus, mois + 1, couverts(jetons, debuts, lus)));
                }
            }
        }
    }

    private static Lu date(Matcher lu, int mois, List<Jeton> jetons) {
        int jour = Integer.parseInt(lu.group(1));
        int annee = Integer.parseInt(lu.group(3));
        var iso = "%04d-%02d-%02d".formatted(annee, mois, jour);
        return new Lu(iso, List.of(), doute(annee, mois, jour), jetons);
    }

    private static String doute(int annee, int mois, int jour) {
        try {
            LocalDate.of(annee, mois, jour);
            return annee < 1880 || annee > 2099 ? "Cette année est invraisemblable." : null;
        } catch (DateTimeException _) {
            return "Cette date n’est pas au calendrier.";
        }
    }

    private static List<Jeton> couverts(List<Jeton> jetons, int[] debuts, Matcher lu) {
        var couverts = new ArrayList<Jeton>(MOTS_MAX);
        for (int i = 0; i < debuts.length; i++) {
            int fin = debuts[i] + jetons.get(i).texte().length();
            if (debuts[i] < lu.end() && fin > lu.start()) {
                couverts.add(jetons.get(i));
            }
        }
        return couverts;
    }

    /** « O1/0l/2026 » is a date; « du » and « Soins » stay words. */
    private static String enChiffres(String texte) {
        var lu = new StringBuilder(texte.length());
        int sures = 0;
        for (char c : texte.toCharArray()) {
            char chiffre = Lettres.enChiffre(c);
            sures += Character.isDigit(c) ? 1 : 0;
            if (!Character.isDigit(chiffre) && "/.-(),".indexOf(c) < 0) {
                return texte;
            }
            lu.append(chiffre);
        }
        return 2 * sures > texte.length() ? lu.toString() : texte;
    }
}
