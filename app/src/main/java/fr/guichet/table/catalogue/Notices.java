package fr.guichet.table.catalogue;

import com.fasterxml.jackson.core.JacksonException;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a publisher says of its tables, in the file {@value #FICHIER} beside them; it may be absent,
 * and so may every field of it but the names of the files.
 */
record Notices(String editeur, List<Notice> tables) {

    static final String FICHIER = "tables.json";

    private static final Notices AUCUNE = new Notices(null, List.of());

    /** What is said of one file; null where nothing is. */
    record Notice(String fichier, String nom, String emetteur, String version, String date) {

        LocalDate jour(LocalDate defaut) {
            return date == null ? defaut : CatalogueJson.date(date);
        }
    }

    Notices {
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    /**
     * @throws UserException when the file is there but cannot be read, or names no file
     */
    static Notices lire(Path dossier) {
        var fichier = dossier.resolve(FICHIER);
        if (!Files.exists(fichier)) {
            return AUCUNE;
        }
        try {
            var lues = JsonSur.MAPPER.readValue(Files.readAllBytes(fichier), Notices.class);
            if (lues == null || lues.tables.stream().anyMatch(n -> n.fichier == null)) {
                throw refus("Chaque table y nomme son fichier.", null);
            }
            return lues;
        } catch (JacksonException e) {
            throw refus(JsonSur.faute(e), e);
        } catch (IOException e) {
            throw refus("Il ne peut pas être lu.", e);
        }
    }

    Optional<Notice> de(String fichier) {
        return tables.stream().filter(n -> n.fichier.equals(fichier)).findFirst();
    }

    /** The first of two that says something. */
    static String soit(String dit, String defaut) {
        return Objects.requireNonNullElse(dit, defaut);
    }

    private static UserException refus(String motif, Exception cause) {
        return new UserException(
                "Le fichier « %s » ne peut pas être utilisé. %s Aucun catalogue n’a été écrit."
                        .formatted(FICHIER, motif),
                cause);
    }
}
