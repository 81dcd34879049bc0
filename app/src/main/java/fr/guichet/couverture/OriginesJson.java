package fr.guichet.couverture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the fields of a cover were read, as one column of the base keeps it: {@code
 * {"code_routage":"TABLE"}}. A field that is absent was read on the support.
 */
final class OriginesJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOUT_DU_SUPPORT = "{}";

    private OriginesJson() {}

    static String ecrire(Map<Rubrique, Valeur> valeurs) {
        var origines = new TreeMap<String, Origine>();
        valeurs.forEach((rubrique, valeur) -> {
            if (valeur.origine() != Origine.SUPPORT) {
                origines.put(rubrique.colonne(), valeur.origine());
            }
        });
        try {
            return MAPPER.writeValueAsString(origines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("origines", e);
        }
    }

    /** The fields that were not read on the support. */
    static Map<Rubrique, Origine> lire(String json) {
        var origines = new EnumMap<Rubrique, Origine>(Rubrique.class);
        if (TOUT_DU_SUPPORT.equals(json)) {
            return origines;
        }
        try {
            var lues = MAPPER.readValue(json, new TypeReference<Map<String, Origine>>() {});
            for (var rubrique : Rubrique.values()) {
                var origine = lues.get(rubrique.colonne());
                if (origine != null) {
                    origines.put(rubrique, origine);
                }
            }
            return origines;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("origines", e);
        }
    }
}
