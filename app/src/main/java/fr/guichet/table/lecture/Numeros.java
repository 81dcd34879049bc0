package fr.guichet.table.lecture;

import fr.guichet.common.valeur.NumeroAmc;

import java.math.BigDecimal;
import java.util.Locale;

/** What the checks of every kind of line ask of the numbers they read. */
final class Numeros {

    /** Digits of a number that a spreadsheet or a JSON may write as {@code 7.599001E7}. */
    private static final int CHIFFRES = 40;

    private Numeros() {}

    /** Why this is not an AMC number; null when it is one, or nothing. */
    static String fauteAmc(String numero) {
        if (numero == null) {
            return null;
        }
        if (!chiffresSeuls(numero)) {
            return numero.indexOf('E') > 0 && numero.indexOf('+') > 0
                    ? "nombre arrondi par un tableur : ses derniers chiffres sont perdus"
                    : "un numéro d’AMC ne s’écrit qu’avec des chiffres";
        }
        return numero.length() > NumeroAmc.LONGUEUR_MAX
                ? "%d chiffres, un numéro d’AMC en a 10 au plus".formatted(numero.length())
                : null;
    }

    static boolean chiffresSeuls(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) < '0' || texte.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** « 75 990 010 » is a number as cards print it; « MSA 67 » is a name, and stays so. */
    static String sansEspaces(String numero) {
        if (numero == null || numero.chars().noneMatch(c -> Chaines.espace((char) c))) {
            return numero;
        }
        var net = new StringBuilder(numero.length());
        numero.chars().filter(c -> !Chaines.espace((char) c)).forEach(c -> net.append((char) c));
        return chiffresSeuls(net.toString()) ? net.toString() : numero;
    }

    static String majuscules(String texte) {
        return texte == null ? null : texte.toUpperCase(Locale.ROOT);
    }

    /** A number as its digits are read, whatever its writing: 75990010 for {@code 7.599001E7}. */
    static String enChiffres(String nombre) {
        if (chiffresSeuls(nombre) || nombre.length() > CHIFFRES) {
            return nombre;
        }
        try {
            var lu = new BigDecimal(nombre).stripTrailingZeros();
            return Math.abs((long) lu.scale()) > CHIFFRES ? nombre : lu.toPlainString();
        } catch (NumberFormatException _) {
            return nombre;
        }
    }
}
