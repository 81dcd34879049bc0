package fr.guichet.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Records of the rules as JSON objects, both ways: a component {@code dateSoins} is the field
 * {@code date_soins}, in the order of the record. The records thus name the fields of the contract.
 */
final class RecordJson {

    private record Composant(String nom, Class<?> type, Method accesseur) {}

    private record Forme(Constructor<?> constructeur, List<Composant> composants) {}

    private static final ClassValue<Forme> FORMES =
            new ClassValue<>() {
                @Override
                protected Forme computeValue(Class<?> type) {
                    return forme(type);
                }
            };

    private RecordJson() {}

    static ObjectNode ecrire(Record valeur) {
        var json = Json.objet();
        for (var composant : FORMES.get(valeur.getClass()).composants()) {
            try {
                ecrire(json, composant.nom(), composant.accesseur().invoke(valeur));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(composant.nom(), e);
            }
        }
        return json;
    }

    private static void ecrire(ObjectNode json, String nom, Object valeur) {
        switch (valeur) {
            case null -> json.putNull(nom);
            case String texte -> json.put(nom, texte);
            case Boolean oui -> json.put(nom, oui);
            case Integer entier -> json.put(nom, entier);
            case LocalDate jour -> json.put(nom, jour.toString());
            case Enum<?> constante -> json.put(nom, constante.name());
            case List<?> textes -> {
                var liste = json.putArray(nom);
                textes.forEach(texte -> liste.add((String) texte));
            }
            case Record objet -> json.set(nom, ecrire(objet));
            default -> throw sansForme(nom, valeur.getClass());
        }
    }

    /** What is absent reads as null, false or 0; a record refuses what it cannot be made of. */
    static <T extends Record> T lire(Lecture json, Class<T> type) throws LectureException {
        var forme = FORMES.get(type);
        var valeurs = new Object[forme.composants().size()];
        for (int i = 0; i < valeurs.length; i++) {
            var composant = forme.composants().get(i);
            valeurs[i] = lire(json, composant.nom(), composant.type());
        }
        try {
            return type.cast(forme.constructeur().newInstance(valeurs));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refus) {
                throw json.refus(refus.getMessage());
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object lire(Lecture json, String nom, Class<?> type) throws LectureException {
        if (type == String.class) {
            return json.texte(nom);
        } else if (type == boolean.class) {
            return json.vrai(nom);
        } else if (type == Boolean.class) {
            return json.booleen(nom);
        } else if (type == int.class) {
            return json.entier(nom);
        } else if (type == LocalDate.class) {
            return json.date(nom);
        } else if (type == List.class) {
            return json.textes(nom);
        } else if (type.isEnum()) {
            return json.parmi(nom, type.asSubclass(Enum.class));
        } else if (type.isRecord()) {
            return lire(json.objet(nom), type.asSubclass(Record.class));
        }
        throw sansForme(nom, type);
    }

    private static Forme forme(Class<?> type) {
        var composants = type.getRecordComponents();
        var types = Arrays.stream(composants).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return new Forme(
                    type.getDeclaredConstructor(types),
                    Arrays.stream(composants)
                            .map(c -> new Composant(nom(c), c.getType(), c.getAccessor()))
                            .toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Un record a toujours son constructeur.", e);
        }
    }

    private static String nom(RecordComponent composant) {
        return composant.getName().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException sansForme(String nom, Class<?> type) {
        return new IllegalArgumentException("Pas de forme JSON : " + nom + ", " + type.getName());
    }
}
