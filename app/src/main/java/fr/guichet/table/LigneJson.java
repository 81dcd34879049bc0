package fr.guichet.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import fr.guichet.convention.ChampLigne;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of one kind as SQLite's {@code json_array} writes them: a row is one text, asked for
 * once, where seventeen columns are as many calls. Of a hundred thousand rows most are lines of the
 * file that is being compared: those are recognised by their text, and never taken apart.
 */
final class LigneJson<T> {

    private static final JsonFactory JSON = new JsonFactory();

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
     * A line as the base would write it; nothing for one with a {@code \\}, which JSON doubles.
     * Another character that it escapes makes a text that no row has: the row is then taken apart,
     * and compared field by field.
     */
    Optional<String> ecrire(T ligne) {
        var json = new StringBuilder(192).append('[');
        for (var champ : champs) {
            if (json.length() > 1) {
                json.append(',');
            }
            switch (champ.valeur(ligne)) {
                case null -> json.append("null");
                case Boolean coche -> json.append(coche ? '1' : '0');
                case String texte -> json.append('"').append(texte).append('"');
                case Object nombre -> json.append(nombre);
            }
        }
        var texte = json.append(']').toString();
        return texte.indexOf('\\') < 0 ? Optional.of(texte) : Optional.empty();
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
