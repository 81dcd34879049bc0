package fr.guichet.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one JSON mapper of the rules' cases and answers. */
public final class Json {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    public static ObjectNode objet() {
        return MAPPER.createObjectNode();
    }

    /** One line of text. */
    public static String ligne(JsonNode noeud) {
        try {
            return MAPPER.writeValueAsString(noeud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Un arbre JSON s’écrit toujours.", e);
        }
    }
}
