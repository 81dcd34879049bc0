package fr.guichet.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import fr.guichet.convention.ChampLigne;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The lines of one kind as SQLite's {@code json_array} writes them: a row is one text, asked for
 * once, where seventeen columns are as many calls. Of a hundred thousand rows most are lines of the
 * file that is being compared: those are recognised by their text, and never taken apart.
 */
final class LigneJson<T> {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int ABSENT = -1;

    private final List<? extends ChampLigne<T>> champs;
    private final Function<List<String>, T> creer;

    /**
     * @param creer a line of its fields as the base keeps them, a box that is ticked being « 1 »
     */
    LigneJson(List<? extends ChampLigne<T>> champs, Function<List<String>, T> creer) {
        this.champs = champs;
        this.creer = creer;
    }

    /**
     * Whether the base wrote this line so, field by field and to the last character; never said of
     * a text with a {@code \\}, by which JSON writes what it must. Nothing is made to compare them.
     */
    boolean dit(String json, T ligne) {
        if (json.indexOf('\\') >= 0) {
            return false;
        }
        int place = 0;
        for (var champ : champs) {
            // After « [ », or the comma.
            place = apres(json, place + 1, champ.valeur(ligne));
            if (place < 0) {
                return false;
            }
        }
        return place == json.length() - 1;
    }

    /** Where a value ends that begins there; negative when it is another one. */
    private static int apres(String json, int place, Object valeur) {
        return switch (valeur) {
            case null -> suite(json, place, "null");
            case Boolean coche -> suite(json, place, coche ? "1" : "0");
            case String texte -> {
                boolean ouvert = json.startsWith("\"", place);
                int fin = ouvert ? suite(json, place + 1, texte) : ABSENT;
                yield fin < 0 ? ABSENT : suite(json, fin, "\"");
            }
            case Object nombre -> suite(json, place, nombre.toString());
        };
    }

    private static int suite(String json, int place, String texte) {
        return json.startsWith(texte, place) ? place + texte.length() : ABSENT;
    }

    /** The line that the base wrote so. */
    T lire(String json) {
        return creer.apply(textes(json));
    }

    private List<String> textes(String json) {
        var textes = new ArrayList<String>(champs.size());
        try (var lecteur = JSON.createParser(json)) {
            lecteur.nextToken();
            while (lecteur.nextToken() != JsonToken.END_ARRAY) {
                textes.add(lecteur.getValueAsString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What SQLite wrote", e);
        }
        return textes;
    }
}
