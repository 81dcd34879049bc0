package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.fxml.FXML;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every FXML and its controller say the same thing; no word stands in a FXML itself. */
class AllViewsTest {

    private static final Path RESSOURCES = Path.of("src/main/resources");
    private static final Set<String> LUS =
            Set.of("text", "promptText", "accessibleText", "accessibleHelp", "libelle", "title");
    // Ids no field nor label needs: the root of a screen, and what the robots click on.
    private static final Set<String> DELIBERES = Set.of("racine", "ajouter");
    private static final Predicate<String> MOTS = Pattern.compile("\\p{L}").asPredicate();

    static Stream<Path> vues() throws IOException {
        try (var fichiers = Files.walk(RESSOURCES)) {
            return fichiers.filter(f -> f.toString().endsWith(".fxml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vues")
    void asksForTheControllerNamedAfterIt(Path fichier) {
        var chemin = RESSOURCES.relativize(fichier).toString();
        var attendu =
                chemin.replace(".fxml", "Controller")
                        .replace(fichier.getFileSystem().getSeparator(), ".");
        assertThat(Vue.lire(fichier).controller()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @MethodSource("vues")
    void itsEventsReachAMethodMarkedFxmlAndNoneIsLeftOver(Path fichier) {
        var vue = Vue.lire(fichier);
        var methodes =
                Arrays.stream(controller(vue).getDeclaredMethods())
                        .filter(m -> m.isAnnotationPresent(FXML.class))
                        .map(Method::getName)
                        .filter(m -> !m.equals("initialize"))
                        .collect(Collectors.toSet());
        assertThat(vue.handlers().collect(Collectors.toSet())).isEqualTo(methodes);
    }

    @ParameterizedTest
    @MethodSource("vues")
    void everyFieldMarkedFxmlIsThereWithItsType(Path fichier) {
        var vue = Vue.lire(fichier);
        var ids = vue.ids();
        assertThat(champs(vue))
                .allSatisfy((nom, type) -> {
                    assertThat(ids).containsKey(nom);
                    assertThat(type).isAssignableFrom(ids.get(nom));
                });
    }

    /** An id serves the controller, or the FXML itself: the label of a field nobody else needs. */
    @ParameterizedTest
    @MethodSource("vues")
    void everyIdServes(Path fichier) {
        var vue = Vue.lire(fichier);
        var servent = vue.references().collect(Collectors.toSet());
        servent.addAll(champs(vue).keySet());
        servent.addAll(DELIBERES);
        assertThat(servent).containsAll(vue.ids().keySet());
    }

    @ParameterizedTest
    @MethodSource("vues")
    void everyWordComesFromTheMessages(Path fichier) {
        var vue = Vue.lire(fichier);
        var ecrits =
                Stream.concat(
                                vue.attributs()
                                        .filter(a -> LUS.contains(a.getName()))
                                        .map(a -> a.getValue())
                                        .filter(v -> !v.startsWith("%")),
                                vue.textes())
                        .filter(MOTS)
                        .toList();
        assertThat(ecrits).isEqualTo(List.of());
    }

    private static Class<?> controller(Vue vue) {
        return Vue.classe(vue.controller());
    }

    private static Map<String, Class<?>> champs(Vue vue) {
        return Arrays.stream(controller(vue).getDeclaredFields())
                .filter(f -> f.isAnnotationPresent(FXML.class))
                .collect(Collectors.toMap(Field::getName, Field::getType));
    }
}
