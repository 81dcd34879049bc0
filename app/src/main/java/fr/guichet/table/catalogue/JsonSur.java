package fr.guichet.table.catalogue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import java.util.stream.Collectors;

/** JSON written by others: what of it is read at all. */
final class JsonSur {

    private static final int PROFONDEUR = 20;
    private static final int TEXTE = 10_000;
    private static final int NOM = 200;
    private static final int NOMBRE = 20;

    /** Short, shallow, no name twice, numbers and texts not mixed, the rest left alone. */
    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(PROFONDEUR)
                                                    .maxStringLength(TEXTE)
                                                    .maxNameLength(NOM)
                                                    .maxNumberLength(NOMBRE)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            c ->
                                    c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Float, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Boolean,
                                                    CoercionAction.Fail))
                    .build();

    private JsonSur() {}

    /** Where the fault is: « tables[2].taille ». */
    static String faute(JacksonException e) {
        if (!(e instanceof JsonMappingException lieu) || lieu.getPath().isEmpty()) {
            return "Ce n’est pas du JSON que Guichet sait lire.";
        }
        var chemin =
                lieu.getPath().stream()
                        .map(r ->
                                r.getFieldName() == null
                                        ? "[" + r.getIndex() + "]"
                                        : r.getFieldName())
                        .collect(Collectors.joining("."))
                        .replace(".[", "[");
        return "Le champ « %s » n’a pas la forme attendue.".formatted(chemin);
    }
}
