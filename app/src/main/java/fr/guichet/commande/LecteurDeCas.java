package fr.guichet.commande;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.guichet.common.UserException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Cuts a text into cases: one case a line (NDJSON), each handed on as soon as it is read, or one
 * case laid out over several lines.
 */
final class LecteurDeCas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENTREE_STANDARD = "-";
    private static final String BOM = "\uFEFF";

    private LecteurDeCas() {}

    /**
     * Hands on each case of a file.
     *
     * @param source the file's name, or {@value #ENTREE_STANDARD} for the standard input
     * @throws UserException when it cannot be read, or holds no case
     */
    static void lire(String source, InputStream entree, Consumer<String> cas) {
        try (var texte = new BufferedReader(new InputStreamReader(ouvrir(source, entree), UTF_8))) {
            if (!lire(texte, cas)) {
                throw new UserException("« %s » ne contient aucun cas.".formatted(source));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(
                    "« %s » ne peut pas être lu. Vérifiez le nom du fichier et vos droits."
                            .formatted(source),
                    e);
        }
    }

    private static InputStream ouvrir(String source, InputStream entree) throws IOException {
        return source.equals(ENTREE_STANDARD) ? entree : Files.newInputStream(Path.of(source));
    }

    /** Whether there was anything to hand on. */
    private static boolean lire(BufferedReader texte, Consumer<String> cas) throws IOException {
        var premiere = premiereLigne(texte);
        if (premiere == null) {
            return false;
        }
        if (complet(premiere)) {
            cas.accept(premiere);
            for (var ligne = texte.readLine(); ligne != null; ligne = texte.readLine()) {
                donner(ligne, cas);
            }
            return true;
        }
        var reste = texte.lines().collect(Collectors.joining("\n"));
        var tout = premiere + "\n" + reste;
        if (!complet(tout) && contientUnCasParLigne(tout.lines().toList())) {
            tout.lines().forEach(ligne -> donner(ligne, cas));
        } else {
            cas.accept(tout);
        }
        return true;
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
