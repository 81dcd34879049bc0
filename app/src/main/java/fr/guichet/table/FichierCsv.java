package fr.guichet.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Tableur;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table that any spreadsheet opens without harm: UTF-8 with its mark, semicolons, CRLF,
 * and each cell protected as {@link Tableur} says. The file appears whole, or not at all.
 */
final class FichierCsv {

    private static final char MARQUE = '\uFEFF';

    private FichierCsv() {}

    /**
     * @param lignes an empty cell is null
     * @return how many lines were written, the titles apart
     * @throws UserException when the file cannot be written; what stood there is then untouched
     */
    static int ecrire(Path cible, List<String> titres, Stream<List<String>> lignes) {
        try {
            var dossier = cible.toAbsolutePath().getParent();
            var provisoire = Files.createTempFile(dossier, ".guichet-", ".csv");
            try {
                int ecrites = ecrireDans(provisoire, titres, lignes);
                remplacer(provisoire, cible);
                return ecrites;
            } finally {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(
                    "Le fichier « %s » ne peut pas être écrit. Ce qui s’y trouvait n’a pas changé : vérifiez que le dossier existe, que le disque n’est pas plein et qu’aucun tableur n’a ouvert ce fichier."
                            .formatted(cible),
                    e);
        }
    }

    private static int ecrireDans(Path fichier, List<String> titres, Stream<List<String>> lignes)
            throws IOException {
        var compte = new int[1];
        try (var writer =
                        new OutputStreamWriter(
                                Files.newOutputStream(fichier), StandardCharsets.UTF_8);
                var csv =
                        CsvWriter.builder()
                                .fieldSeparator(';')
                                .lineDelimiter(LineDelimiter.CRLF)
                                .build(writer)) {
            writer.write(MARQUE);
            csv.writeRecord(titres);
            lignes.forEach(ligne -> {
                csv.writeRecord(ligne.stream().map(Tableur::proteger).toList());
                compte[0]++;
            });
        }
        return compte[0];
    }

    private static void remplacer(Path provisoire, Path cible) throws IOException {
        try {
            Files.move(provisoire, cible, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(provisoire, cible, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
