package fr.guichet.common;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the screens. Filled with {@link String#formatted}: MessageFormat eats French
 * apostrophes and puts commas into numbers.
 */
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("fr.guichet.messages", Locale.FRANCE);

    private Messages() {}

    /** For the FXML loader's {@code %key}. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    public static String text(String key, Object... args) {
        var text = BUNDLE.getString(key);
        return args.length == 0 ? text : text.formatted(args);
    }

    /**
     * One or several: « 1 ligne », « 3 lignes ». The bundle holds {@code key.un}, {@code
     * key.plusieurs} and {@code key.zero}; each may use the count as {@code %s}.
     */
    public static String count(String key, long count) {
        var form = count == 0 ? ".zero" : count == 1 ? ".un" : ".plusieurs";
        return text(key + form, Nombres.texte(count));
    }
}
