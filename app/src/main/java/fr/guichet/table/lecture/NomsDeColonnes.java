package fr.guichet.table.lecture;

import fr.guichet.convention.Champ;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The usual names of the columns. */
final class NomsDeColonnes {

    private static final Properties NOMS = charger();
    private static final Map<String, Champ> CONNUS = conventions();
    private static final Map<String, ChampAnnexe> ANNEXES = annexes();

    private NomsDeColonnes() {}

    /** The field that a column of this name carries, if the name is a usual one. */
    static Optional<Champ> champ(String nom) {
        return Optional.ofNullable(CONNUS.get(normaliser(nom)));
    }

    /** Same, for a field that conventions do not have. */
    static Optional<ChampAnnexe> annexe(String nom) {
        return Optional.ofNullable(ANNEXES.get(normaliser(nom)));
    }

    /** Whether two headers name the same column. */
    static boolean memes(String un, String autre) {
        return normaliser(un).equals(normaliser(autre));
    }

    /** Letters and digits alone, without accents, in lower case. */
    static String normaliser(String nom) {
        var net = new StringBuilder();
        Normalizer.normalize(nom == null ? "" : nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .forEach(net::appendCodePoint);
        return net.toString();
    }

    private static Properties charger() {
        var noms = new Properties();
        try (var in = NomsDeColonnes.class.getResourceAsStream("colonnes.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            noms.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return noms;
    }

    private static Map<String, Champ> conventions() {
        var connus = new HashMap<String, Champ>();
        for (var champ : Champ.values()) {
            ajouter(connus, champ.colonne(), champ);
            for (var nom : NOMS.getProperty(champ.name()).split("\\|")) {
                ajouter(connus, nom, champ);
            }
        }
        return Map.copyOf(connus);
    }

    private static Map<String, ChampAnnexe> annexes() {
        var connus = new HashMap<String, ChampAnnexe>();
        for (var champ : ChampAnnexe.values()) {
            for (var nom : NOMS.getProperty(champ.name(), champ.libelle()).split("\\|")) {
                if (!CONNUS.containsKey(normaliser(nom))) {
                    ajouter(connus, nom, champ);
                }
            }
        }
        return Map.copyOf(connus);
    }

    private static <T> void ajouter(Map<String, T> connus, String nom, T champ) {
        var autre = connus.put(normaliser(nom), champ);
        if (autre != null && autre != champ) {
            throw new IllegalStateException("One name for two fields: " + nom);
        }
    }
}
