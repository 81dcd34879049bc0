package fr.guichet.common.valeur;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a patient's obligatory insurance is managed: régime (2), caisse (3) and centre (4), nine
 * characters in all.
 */
public record CodeGestion(String regime, String caisse, String centre) {

    private static final Pattern REGIME = Pattern.compile("[0-9A-Z]{2}");
    private static final Pattern CAISSE = Pattern.compile("[0-9A-Z]{3}");
    private static final Pattern CENTRE = Pattern.compile("[0-9A-Z]{4}");

    public CodeGestion {
        if (!REGIME.matcher(regime).matches()
                || !CAISSE.matcher(caisse).matches()
                || !CENTRE.matcher(centre).matches()) {
            throw new IllegalArgumentException(
                    "Code gestion illisible : %s %s %s".formatted(regime, caisse, centre));
        }
    }

    /**
     * Reads the three parts as they are entered.
     *
     * @param centre null or blank when unknown: it then reads 0000, the whole caisse
     * @return nothing when régime or caisse is missing or ill-formed
     */
    public static Optional<CodeGestion> lire(String regime, String caisse, String centre) {
        var r = regime == null ? "" : regime.strip();
        var c = caisse == null ? "" : caisse.strip();
        var n = centre == null || centre.isBlank() ? "0000" : centre.strip();
        return REGIME.matcher(r).matches()
                        && CAISSE.matcher(c).matches()
                        && CENTRE.matcher(n).matches()
                ? Optional.of(new CodeGestion(r, c, n))
                : Optional.empty();
    }

    /** The nine characters, as a mask compares them. */
    public String code() {
        return regime + caisse + centre;
    }

    @Override
    public String toString() {
        return code();
    }
}
