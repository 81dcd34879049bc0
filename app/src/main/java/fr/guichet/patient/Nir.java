package fr.guichet.patient;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A social security number: thirteen characters, and a key of two digits worked out from them.
 *
 * <p>Source: key = 97 − (number mod 97), the département 2A counting as 19 and 2B as 18; never 00.
 */
public record Nir(String numero) {

    /** Characters without the key. */
    public static final int LONGUEUR = 13;

    private static final int LONGUEUR_CLE = 2;
    private static final int MODULO = 97;
    private static final Pattern FORME = Pattern.compile("\\d{5}(\\d{2}|2[AB])\\d{6}");
    private static final Pattern CLE = Pattern.compile("\\d{2}");

    /** What the first digit tells of the insured person. */
    public enum Sexe {
        HOMME,
        FEMME
    }

    public Nir {
        if (!FORME.matcher(numero).matches()) {
            throw new IllegalArgumentException("Numéro de sécurité sociale illisible");
        }
    }

    /**
     * Reads a number as a card, a file or a person writes it: spaces, dots and lower case allowed,
     * with or without its key.
     *
     * @return nothing when it is blank, has another length, another sign, or a key that is wrong
     */
    public static Optional<Nir> lire(String texte) {
        var lu = compacter(texte);
        if (lu.length() == LONGUEUR + LONGUEUR_CLE) {
            var numero = lu.substring(0, LONGUEUR);
            return lire(numero).filter(nir -> nir.cle().equals(lu.substring(LONGUEUR)));
        }
        return FORME.matcher(lu).matches() ? Optional.of(new Nir(lu)) : Optional.empty();
    }

    /** Same as {@link #lire}, for a number the program itself wrote. */
    public static Nir de(String texte) {
        return lire(texte)
                .orElseThrow(
                        () -> new IllegalArgumentException("Numéro de sécurité sociale illisible"));
    }

    /** The characters alone: no space, no dot, capitals. */
    static String compacter(String texte) {
        return texte == null ? "" : texte.replaceAll("[\\s\\h.\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether these two digits are this number's key. */
    public boolean verifie(String cle) {
        return CLE.matcher(cle).matches() && cle().equals(cle);
    }

    /** The two digits of the key, 01 to 97. */
    public String cle() {
        var chiffres = numero.replace("2A", "19").replace("2B", "18");
        long cle = MODULO - Long.parseLong(chiffres) % MODULO;
        return cle < 10 ? "0" + cle : String.valueOf(cle);
    }

    /** « 1 85 05 75 116 060 97 », as the cards print it. */
    public String texte() {
        return texteSansCle() + " " + cle();
    }

    /** « 1 85 05 75 116 060 ». */
    public String texteSansCle() {
        return String.join(
                " ",
                numero.substring(0, 1),
                numero.substring(1, 3),
                numero.substring(3, 5),
                numero.substring(5, 7),
                numero.substring(7, 10),
                numero.substring(10));
    }

    /** Nothing for the numbers given while a person's own is awaited. */
    public Optional<Sexe> sexe() {
        return switch (numero.charAt(0)) {
            case '1' -> Optional.of(Sexe.HOMME);
            case '2' -> Optional.of(Sexe.FEMME);
            default -> Optional.empty();
        };
    }

    /** The last two digits of the year of birth: 85 for 1985 as for 1885. */
    public int anneeNaissance() {
        return Integer.parseInt(numero, 1, 3, 10);
    }

    /** 1 to 12; nothing where the number was made without knowing the month. */
    public OptionalInt moisNaissance() {
        int mois = Integer.parseInt(numero, 3, 5, 10);
        return mois >= 1 && mois <= 12 ? OptionalInt.of(mois) : OptionalInt.empty();
    }

    /** The thirteen characters: for the base, never for a log. */
    @Override
    public String toString() {
        return numero;
    }
}
