package fr.guichet.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.guichet.common.FichierEntier;
import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Tableur;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        var compte = new int[1];
        try {
            FichierEntier.ecrire(cible, sortie -> compte[0] = ecrireDans(sortie, titres, lignes));
            return compte[0];
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(
                    "Le fichier « %s » ne peut pas être écrit. Ce qui s’y trouvait n’a pas changé : vérifiez que le dossier existe, que le disque n’est pas plein et qu’aucun tableur n’a ouvert ce fichier."
                            .formatted(cible),
                    e);
        }
    }

    private static int ecrireDans(
            OutputStream sortie, List<String> titres, Stream<List<String>> lignes)
            throws IOException {
        var compte = new int[1];
        try (var writer = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
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
}
