package fr.guichet.common.valeur;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rate, exact to the hundredth of a percent: 100 % is 10,000 hundredths. */
public record Taux(int centiemes) implements Comparable<Taux> {

    public static final Taux ZERO = new Taux(0);

    /** The whole. */
    public static final Taux CENT = new Taux(10_000);

    private static final Pattern FORME = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    /** Reads « 100 », « 65,5 » or « 65.50 % »; nothing when blank, below 0, or more precise. */
    public static Optional<Taux> lire(String texte) {
        if (texte == null) {
            return Optional.empty();
        }
        var net = texte.replaceAll("[\\s\\h%]", "");
        return FORME.matcher(net).matches()
                ? Optional.of(dePourcent(new BigDecimal(net.replace(',', '.'))))
                : Optional.empty();
    }

    /** A rate in percent, of either sign, two decimals at most. */
    public static Taux dePourcent(BigDecimal pourcent) {
        return new Taux(pourcent.movePointRight(2).intValueExact());
    }

    /** This part of an amount, in euros, exact: six decimals, not rounded. */
    public BigDecimal de(Euros montant) {
        return BigDecimal.valueOf(Math.multiplyExact(montant.centimes(), (long) centiemes), 6);
    }

    public boolean nul() {
        return centiemes == 0;
    }

    @Override
    public int compareTo(Taux autre) {
        return Integer.compare(centiemes, autre.centiemes);
    }

    /** « 60 % », « 65,5 % ». */
    @Override
    public String toString() {
        var pourcent = BigDecimal.valueOf(centiemes, 2).stripTrailingZeros().toPlainString();
        return pourcent.replace('.', ',').replace('-', '−') + " %";
    }
}
