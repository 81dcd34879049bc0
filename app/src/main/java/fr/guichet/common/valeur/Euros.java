package fr.guichet.common.valeur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in whole cents. */
public record Euros(long centimes) implements Comparable<Euros> {

    public static final Euros ZERO = new Euros(0);

    private static final Pattern FORME = Pattern.compile("-?\\d{1,9}([.,]\\d{1,2})?");

    /** Reads « 12,5 », « 12.50 » or « 1 250 € »; nothing when blank, or with a third decimal. */
    public static Optional<Euros> lire(String texte) {
        if (texte == null) {
            return Optional.empty();
        }
        var net = texte.replaceAll("[\\s\\h€]", "");
        if (!FORME.matcher(net).matches()) {
            return Optional.empty();
        }
        var montant = new BigDecimal(net.replace(',', '.'));
        return Optional.of(new Euros(montant.movePointRight(2).longValueExact()));
    }

    /** Euros to the nearest cent, halves away from zero. */
    public static Euros arrondir(BigDecimal euros) {
        return new Euros(
                euros.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
    }

    /** The amount in euros, two decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(centimes, 2);
    }

    public Euros plus(Euros autre) {
        return new Euros(Math.addExact(centimes, autre.centimes));
    }

    public Euros moins(Euros autre) {
        return new Euros(Math.subtractExact(centimes, autre.centimes));
    }

    public Euros min(Euros autre) {
        return compareTo(autre) <= 0 ? this : autre;
    }

    public boolean negatif() {
        return centimes < 0;
    }

    /** « 12,50 », without the sign of the euro, as a form shows it. */
    public String texte() {
        var format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(decimal());
    }

    @Override
    public int compareTo(Euros autre) {
        return Long.compare(centimes, autre.centimes);
    }

    @Override
    public String toString() {
        return texte() + " €";
    }
}
