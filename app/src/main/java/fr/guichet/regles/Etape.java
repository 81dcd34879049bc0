package fr.guichet.regles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the trace: a rule that was asked, and what it answered.
 *
 * @param regle its id, such as R30
 * @param motif one French sentence
 * @param preuves what the rule read, in the order it read it; null for what was not known
 */
public record Etape(
        String regle,
        String libelle,
        Issue issue,
        String motif,
        Map<String, String> preuves,
        Source source) {

    public enum Issue {
        CONCLUT,
        PASSE,
        ALERTE,
        SANS_OBJET
    }

    public Etape {
        preuves = Collections.unmodifiableMap(new LinkedHashMap<>(preuves));
    }
}
