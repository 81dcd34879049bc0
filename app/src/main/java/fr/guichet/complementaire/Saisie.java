package fr.guichet.complementaire;

import fr.guichet.common.valeur.Euros;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the texts of the form are read and written back. */
final class Saisie {

    private static final Pattern TAUX = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    private Saisie() {}

    /** The text without the spaces around it; null when nothing is left. */
    static String texte(String saisie) {
        return saisie == null || saisie.isBlank() ? null : saisie.strip();
    }

    /** A number as it is typed in groups, made whole; anything else is left as it is. */
    static String numero(String saisie) {
        var texte = texte(saisie);
        return texte == null ? null : texte.replaceAll("[\\s\\h]", "");
    }

    static String montrer(Euros montant) {
        return montant == null ? null : montant.texte();
    }

    /** « 65,50 » of hundredths of a percent. */
    static String montrerTaux(Integer centiemes) {
        return centiemes == null ? null : new Euros(centiemes).texte();
    }

    /** An amount of 0 or more; nothing when it cannot be read. */
    static Optional<Euros> montant(String saisie) {
        return Euros.lire(saisie).filter(m -> m.compareTo(Euros.ZERO) >= 0);
    }

    /** Reads « 100 », « 65,5 » or « 65.50 % » into hundredths of a percent. */
    static Optional<Integer> taux(String saisie) {
        if (saisie == null) {
            return Optional.empty();
        }
        var net = saisie.replaceAll("[\\s\\h%]", "");
        return TAUX.matcher(net).matches()
                ? Optional.of(
                        new BigDecimal(net.replace(',', '.')).movePointRight(2).intValueExact())
                : Optional.empty();
    }
}
