package fr.guichet.commande;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Cuts a text into cases: one case a line (NDJSON), each handed on as soon as it is read, or one
 * case laid out over several lines.
 */
final class LecteurDeCas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BOM = "\uFEFF";

    private LecteurDeCas() {}

    static void lire(BufferedReader texte, Consumer<String> cas) throws IOException {
        var premiere = premiereLigne(texte);
        if (premiere == null) {
            return;
        }
        if (complet(premiere)) {
            cas.accept(premiere);
            for (var ligne = texte.readLine(); ligne != null; ligne = texte.readLine()) {
                donner(ligne, cas);
            }
            return;
        }
        var reste = texte.lines().collect(Collectors.joining("\n"));
        var tout = premiere + "\n" + reste;
        if (!complet(tout) && contientUnCasParLigne(tout.lines().toList())) {
            tout.lines().forEach(ligne -> donner(ligne, cas));
        } else {
            cas.accept(tout);
        }
    }

    private static String premiereLigne(BufferedReader texte) throws IOException {
        var ligne = texte.readLine();
        if (ligne != null && ligne.startsWith(BOM)) {
            ligne = ligne.substring(BOM.length());
        }
        while (ligne != null && ligne.isBlank()) {
            ligne = texte.readLine();
        }
        return ligne;
    }

    private static void donner(String ligne, Consumer<String> cas) {
        if (!ligne.isBlank()) {
            cas.accept(ligne);
        }
    }

    /** Whether the damaged first line is one case among others: some line is a whole object. */
    private static boolean contientUnCasParLigne(List<String> lignes) {
        return lignes.stream().anyMatch(l -> l.startsWith("{") && l.stripTrailing().endsWith("}"));
    }

    private static boolean complet(String json) {
        try {
            MAPPER.readTree(json);
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }
}
