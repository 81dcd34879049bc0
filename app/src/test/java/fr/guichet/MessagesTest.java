package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the screens: none missing, none left over, none twice, all in real typography. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Path MESSAGES =
            SOURCES.resolve("resources/fr/guichet/messages.properties");
    private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern IN_JAVA =
            Pattern.compile("Messages\\s*\\.\\s*(text|count)\\(\\s*\"([\\w.]+)\"");
    // A typewriter's apostrophe, quotes or three dots; a sign that could be left alone on a line.
    private static final Pattern FAULT =
            Pattern.compile("['\"]|\\.\\.\\.| [:;!?»]|[\\p{L}\\d)…][!?;»]|«[^\\u00A0\\u202F]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(\\.\\w+)+\\.?)\"");

    @Test
    void everyKeyUsedExists() throws IOException {
        assertThat(keys()).containsAll(used());
    }

    @Test
    void everyKeyServes() throws IOException {
        var used = used();
        var literals = literals();
        var unused =
                keys().stream()
                        .filter(k -> !used.contains(k))
                        .filter(k -> literals.stream().noneMatch(l -> names(l, k)))
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void textsUseFrenchTypography() throws IOException {
        var faults =
                lines().filter(l -> !l.startsWith("#") && l.contains("="))
                        .map(l -> l.substring(l.indexOf('=') + 1))
                        .filter(FAULT.asPredicate())
                        .toList();
        assertThat(faults).isEmpty();
    }

    /**
     * A literal names a key whole, or is the beginning of a family: « lien. » of « lien.PARENT ».
     */
    private static boolean names(String literal, String key) {
        return literal.equals(key) || literal.endsWith(".") && key.startsWith(literal);
    }

    private static List<String> keys() throws IOException {
        return lines().filter(l -> !l.startsWith("#") && l.contains("="))
                .map(l -> l.substring(0, l.indexOf('=')).strip())
                .toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(MESSAGES).stream();
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        for (var file : files(".fxml")) {
            IN_FXML.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
        }
        for (var file : files(".java")) {
            IN_JAVA.matcher(Files.readString(file))
                    .results()
                    .filter(m -> !m.group(2).endsWith("."))
                    .forEach(m -> {
                        if (m.group(1).equals("text")) {
                            used.add(m.group(2));
                        } else {
                            Stream.of(".zero", ".un", ".plusieurs")
                                    .forEach(s -> used.add(m.group(2) + s));
                        }
                    });
        }
        return used;
    }

    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (var file : files(".java")) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .forEach(m -> literals.add(m.group(1)));
        }
        return literals;
    }

    private static List<Path> files(String extension) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(extension))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
