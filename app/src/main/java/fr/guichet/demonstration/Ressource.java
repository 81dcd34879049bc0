package fr.guichet.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own data files: comments under #, one heading line, no quotes. */
final class Ressource {

    private Ressource() {}

    /** Without its comments, its heading first. */
    static List<String> lignes(String fichier) {
        try (var lignes =
                new BufferedReader(
                        new InputStreamReader(
                                Ressource.class.getResourceAsStream(fichier),
                                StandardCharsets.UTF_8))) {
            return lignes.lines().filter(ligne -> !ligne.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(fichier, e);
        }
    }

    /** Its lines cut into cells, empty ones included. */
    static List<String[]> cellules(String fichier) {
        return lignes(fichier).stream().skip(1).map(ligne -> ligne.split(";", -1)).toList();
    }

    /** The cell, or null when it is empty. */
    static String ouRien(String cellule) {
        return cellule.isEmpty() ? null : cellule;
    }
}
