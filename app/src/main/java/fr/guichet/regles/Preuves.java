package fr.guichet.regles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule read, in the order it read it; null for what was not known. */
public final class Preuves {

    private final Map<String, String> lues = LinkedHashMap.newLinkedHashMap(8);

    private Preuves() {}

    static Preuves aucune() {
        return new Preuves();
    }

    static Preuves de(String champ, Object valeur) {
        return new Preuves().et(champ, valeur);
    }

    Preuves et(String champ, Object valeur) {
        lues.put(
                champ,
                switch (valeur) {
                    case null -> null;
                    case Boolean oui -> oui ? "oui" : "non";
                    case List<?> liste when liste.isEmpty() -> null;
                    case List<?> liste ->
                            String.join("/", liste.stream().map(String::valueOf).toList());
                    case Object autre -> autre.toString();
                });
        return this;
    }

    Map<String, String> lues() {
        return Collections.unmodifiableMap(lues);
    }
}
