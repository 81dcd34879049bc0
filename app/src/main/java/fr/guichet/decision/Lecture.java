package fr.guichet.decision;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON object read field by field. A field that is absent or null reads as null; one of another
 * kind than expected is refused by its path; fields that nobody asks for are left alone.
 */
public final class Lecture {

    private final JsonNode objet;
    private final String chemin;

    private Lecture(JsonNode objet, String chemin) {
        this.objet = objet;
        this.chemin = chemin;
    }

    /**
     * Reads a text that holds one JSON object and nothing else.
     *
     * @param nom what to call the whole when it cannot be read
     */
    public static Lecture de(String json, String nom) throws LectureException {
        try {
            var racine = Json.MAPPER.readTree(json);
            if (!racine.isObject()) {
                throw new LectureException(nom, "Un objet JSON est attendu.");
            }
            return new Lecture(racine, "");
        } catch (JacksonException e) {
            var lieu = e.getLocation();
            throw new LectureException(
                    nom,
                    lieu == null
                            ? "Ce texte n’est pas du JSON."
                            : "Ce texte n’est pas du JSON : ligne %d, colonne %d."
                                    .formatted(lieu.getLineNr(), lieu.getColumnNr()));
        }
    }

    public String texte(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (absent(valeur)) {
            return null;
        }
        if (valeur.isNumber()) {
            throw refus(champ, "Un texte est attendu : mettez le numéro entre guillemets.");
        }
        if (!valeur.isTextual()) {
            throw refus(champ, "Un texte est attendu.");
        }
        return valeur.textValue();
    }

    Boolean booleen(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (absent(valeur)) {
            return null;
        }
        if (!valeur.isBoolean()) {
            throw refus(champ, "La valeur attendue est true ou false.");
        }
        return valeur.booleanValue();
    }

    /** Like {@link #booleen}, false when it is not known. */
    public boolean vrai(String champ) throws LectureException {
        return Boolean.TRUE.equals(booleen(champ));
    }

    /** A whole number; 0 when it is not known. */
    int entier(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (absent(valeur)) {
            return 0;
        }
        if (!valeur.isInt()) {
            throw refus(champ, "Un nombre entier est attendu.");
        }
        return valeur.intValue();
    }

    /** A number, or a text that holds one, as it is written; null when it is not known. */
    public String nombre(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (!valeur.isNumber()) {
            return texte(champ);
        }
        // Never « 1.0E7 »; beyond what a double holds, as it is.
        return valeur.isDouble() && Double.isFinite(valeur.doubleValue())
                ? BigDecimal.valueOf(valeur.doubleValue()).toPlainString()
                : valeur.asText();
    }

    public LocalDate date(String champ) throws LectureException {
        var texte = texte(champ);
        if (texte == null) {
            return null;
        }
        try {
            return LocalDate.parse(texte.strip());
        } catch (DateTimeParseException _) {
            throw refus(
                    champ, "« %s » n’est pas une date de la forme AAAA-MM-JJ.".formatted(texte));
        }
    }

    public <E extends Enum<?>> E parmi(String champ, Class<E> valeurs) throws LectureException {
        var texte = texte(champ);
        if (texte == null) {
            return null;
        }
        for (var valeur : valeurs.getEnumConstants()) {
            if (valeur.name().equals(texte)) {
                return valeur;
            }
        }
        throw refus(
                champ,
                "« %s » est inconnu ; valeurs admises : %s."
                        .formatted(
                                texte,
                                Arrays.stream(valeurs.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** A list of texts, or one text alone. */
    public List<String> textes(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (valeur.isTextual()) {
            return List.of(valeur.textValue());
        }
        var textes = new ArrayList<String>();
        for (var element : tableau(champ)) {
            if (!element.isTextual()) {
                throw refus("%s[%d]".formatted(champ, textes.size()), "Un texte est attendu.");
            }
            textes.add(element.textValue());
        }
        return textes;
    }

    /** An object; one without any field when it is not known. */
    public Lecture objet(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (!absent(valeur) && !valeur.isObject()) {
            throw refus(champ, "Un objet JSON est attendu.");
        }
        return new Lecture(valeur, chemin(champ));
    }

    /** A list of objects; an empty one when it is not known. */
    public List<Lecture> objets(String champ) throws LectureException {
        var objets = new ArrayList<Lecture>();
        for (var element : tableau(champ)) {
            var nom = "%s[%d]".formatted(champ, objets.size());
            if (!element.isObject()) {
                throw refus(nom, "Un objet JSON est attendu.");
            }
            objets.add(new Lecture(element, chemin(nom)));
        }
        return objets;
    }

    /** Whether the field is there and not null. */
    public boolean contient(String champ) {
        return !absent(valeur(champ));
    }

    /** The names of the fields, in their order. */
    List<String> champs() {
        var noms = new ArrayList<String>();
        objet.fieldNames().forEachRemaining(noms::add);
        return noms;
    }

    public LectureException refus(String champ, String motif) {
        return new LectureException(chemin(champ), motif);
    }

    /** When it is the whole that is wrong. */
    LectureException refus(String motif) {
        return new LectureException(chemin, motif);
    }

    private Iterable<JsonNode> tableau(String champ) throws LectureException {
        var valeur = valeur(champ);
        if (!absent(valeur) && !valeur.isArray()) {
            throw refus(champ, "Une liste est attendue.");
        }
        return valeur;
    }

    private JsonNode valeur(String champ) {
        var valeur = objet.get(champ);
        return valeur == null ? MissingNode.getInstance() : valeur;
    }

    private static boolean absent(JsonNode valeur) {
        return valeur.isMissingNode() || valeur.isNull();
    }

    private String chemin(String champ) {
        return chemin.isEmpty() ? champ : chemin + "." + champ;
    }
}
