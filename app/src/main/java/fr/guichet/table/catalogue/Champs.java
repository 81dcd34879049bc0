package fr.guichet.table.catalogue;

import fr.guichet.common.UserException;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a field of a catalogue may hold. A signed text has one field a line, so no field may hide a
 * line break, nor a sign that shows nothing or turns the reading round.
 */
final class Champs {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int NOM_FICHIER = 200;

    /** Signs of an address or of another system's paths: none may be read two ways. */
    private static final String INTERDITS = "\\:%?#*\"<>|";

    private Champs() {}

    /** A text on one line, not blank, without space at either end. */
    static void texte(String nom, String valeur, int longueurMax) {
        if (valeur.isBlank() || !valeur.equals(valeur.strip())) {
            throw refus(nom, valeur, "il est vide, ou commence ou finit par une espace");
        }
        if (valeur.length() > longueurMax) {
            throw refus(nom, valeur, "il dépasse %d caractères".formatted(longueurMax));
        }
        if (valeur.codePoints().anyMatch(Champs::invisible)) {
            throw refus(nom, valeur, "il contient un caractère invisible");
        }
        if (!Normalizer.isNormalized(valeur, Form.NFC)) {
            throw refus(nom, valeur, "ses accents ne sont pas écrits en un seul signe");
        }
    }

    /** The name of a file in the catalogue's own folder, or in one below it. */
    static void fichier(String nom, String valeur) {
        texte(nom, valeur, NOM_FICHIER);
        boolean sur =
                valeur.chars().noneMatch(c -> INTERDITS.indexOf(c) >= 0)
                        && Arrays.stream(valeur.split("/", -1)).allMatch(Champs::partieSure);
        if (!sur) {
            throw refus(nom, valeur, "ce n’est pas un fichier du dossier du catalogue");
        }
    }

    static void sha256(String nom, String valeur) {
        if (!SHA256.matcher(valeur).matches()) {
            throw refus(nom, valeur, "64 chiffres hexadécimaux, en minuscules, sont attendus");
        }
    }

    static UserException refus(String nom, Object valeur, String motif) {
        return new UserException(
                "Le champ « %s » du catalogue ne convient pas : « %s », %s."
                        .formatted(nom, lisible(String.valueOf(valeur)), motif));
    }

    /** Neither « .. », nor hidden, nor what Windows would take for another name. */
    private static boolean partieSure(String partie) {
        return !partie.isBlank()
                && partie.equals(partie.strip())
                && !partie.startsWith(".")
                && !partie.endsWith(".");
    }

    private static boolean invisible(int signe) {
        return switch (Character.getType(signe)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private static String lisible(String valeur) {
        var debut = valeur.codePoints().limit(60);
        return debut.map(signe -> invisible(signe) ? '�' : signe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
