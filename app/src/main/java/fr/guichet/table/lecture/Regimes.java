package fr.guichet.table.lecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The régimes that exist and, where they are few, their caisses. */
final class Regimes {

    private record Regime(String code, List<String> caisses) {

        boolean sous(String masque) {
            return correspond(masque, 0, code)
                    && caisses.stream().anyMatch(c -> c.equals("*") || correspond(masque, 2, c));
        }

        private static boolean correspond(String masque, int debut, String code) {
            for (int i = 0; i < code.length(); i++) {
                char attendu = masque.charAt(debut + i);
                if (attendu != '?' && attendu != code.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Regime> CONNUS = lire();

    private Regimes() {}

    /**
     * Whether some caisse could fall under a mask.
     *
     * @param masque nine characters, {@code ?} for any
     */
    static boolean plausible(String masque) {
        return CONNUS.stream().anyMatch(r -> r.sous(masque));
    }

    private static List<Regime> lire() {
        var codes = new Properties();
        try (var in = Regimes.class.getResourceAsStream("regimes.properties")) {
            codes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes.stringPropertyNames().stream()
                .map(code ->
                        new Regime(
                                code, Arrays.stream(codes.getProperty(code).split(" ")).toList()))
                .collect(Collectors.toUnmodifiableList());
    }
}
