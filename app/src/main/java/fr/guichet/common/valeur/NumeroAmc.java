package fr.guichet.common.valeur;

import java.util.Objects;
import java.util.Optional;

/**
 * The number of a complementary body (AMC), kept as it was received and compared without its
 * leading zeros: 783332414 and 0783332414 are the same AMC.
 *
 * <p>No key is checked: a third of the real numbers fail Luhn, the regulatory 66666664 among them.
 */
public final class NumeroAmc implements Comparable<NumeroAmc> {

    /** Most digits an AMC number is written with. */
    public static final int LONGUEUR_MAX = 10;

    /** Fewest digits of an AMC number once its leading zeros are back. */
    public static final int LONGUEUR_MIN = 8;

    private final String ecrit;
    private final String canonique;

    private NumeroAmc(String ecrit, String canonique) {
        this.ecrit = ecrit;
        this.canonique = canonique;
    }

    /**
     * Reads a number as a card, a table or a person writes it, spaces allowed.
     *
     * @return the number, or nothing when the text is blank, holds anything but digits and spaces,
     *     only zeros, or more than ten digits
     */
    public static Optional<NumeroAmc> lire(String texte) {
        if (texte == null) {
            return Optional.empty();
        }
        var ecrit = sansEspaces(texte);
        if (ecrit.isEmpty() || ecrit.length() > LONGUEUR_MAX || !chiffresSeuls(ecrit)) {
            return Optional.empty();
        }
        var canonique = sansZerosDeTete(ecrit);
        return canonique.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumeroAmc(ecrit, canonique));
    }

    /** Same as {@link #lire}, for a number the program itself wrote. */
    public static NumeroAmc de(String texte) {
        return lire(texte)
                .orElseThrow(() -> new IllegalArgumentException("Numéro AMC illisible : " + texte));
    }

    /** The digits as received, without spaces. */
    public String ecrit() {
        return ecrit;
    }

    /** The digits without leading zeros: what two writings of one AMC have in common. */
    public String canonique() {
        return canonique;
    }

    private static String sansEspaces(String texte) {
        if (chiffresSeuls(texte)) {
            return texte;
        }
        var chiffres = new StringBuilder(texte.length());
        texte.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(chiffres::appendCodePoint);
        return chiffres.toString();
    }

    private static boolean chiffresSeuls(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) < '0' || texte.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String sansZerosDeTete(String chiffres) {
        int debut = 0;
        while (debut < chiffres.length() && chiffres.charAt(debut) == '0') {
            debut++;
        }
        return chiffres.substring(debut);
    }

    @Override
    public int compareTo(NumeroAmc autre) {
        int parLongueur = Integer.compare(canonique.length(), autre.canonique.length());
        return parLongueur != 0 ? parLongueur : canonique.compareTo(autre.canonique);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof NumeroAmc numero && canonique.equals(numero.canonique);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(canonique);
    }

    /** As received. */
    @Override
    public String toString() {
        return ecrit;
    }
}
