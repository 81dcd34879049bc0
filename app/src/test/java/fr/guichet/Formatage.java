package fr.guichet;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How every source of the project is laid out; run as a program, it lays them out. */
final class Formatage {

    private static final int PASSES = 5;
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Formatage() {}

    /** Rewrites the sources that are not laid out as they should. */
    static void main(String[] args) throws Exception {
        for (var source : sources()) {
            var texte = Files.readString(source);
            var mis = formater(texte);
            if (!mis.equals(texte)) {
                Files.writeString(source, mis);
            }
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src"))) {
            return fichiers.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Laid out until nothing moves: wrapping a long text may change the lines around it. */
    static String formater(String texte) throws FormatterException {
        var avant = texte;
        var apres = passer(avant);
        for (int i = 0; i < PASSES && !apres.equals(avant); i++) {
            avant = apres;
            apres = passer(avant);
        }
        return apres;
    }

    private static String passer(String texte) throws FormatterException {
        var sansInutiles = RemoveUnusedImports.removeUnusedImports(texte);
        var ordonne = ImportOrderer.reorderImports(sansInutiles, Style.AOSP);
        return StringWrapper.wrap(FORMATTER.formatSource(ordonne), FORMATTER);
    }
}
