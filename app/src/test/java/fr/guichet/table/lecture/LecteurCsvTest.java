package fr.guichet.table.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

class LecteurCsvTest {

    @Test
    void anUnclosedQuoteCostsItsOwnLineOnly() throws IOException {
        var texte = "a;\"b;c\n" + "1;2;3\n" + "\"4\";\"5;6\n" + "\"\";\"7\";8\n" + "9;10;\"11\n";
        assertThat(lire(texte, 3))
                .containsExactly(
                        "1 guillemet jamais refermé",
                        "2 [1, 2, 3]",
                        "3 guillemet jamais refermé",
                        "4 [null, 7, 8]",
                        "5 guillemet jamais refermé");
    }

    @Test
    void aQuotedFieldMayRunOverSeveralLines() throws IOException {
        assertThat(lire("a;\"b\r\nsuite\";c\r\nd;e;f\r\n", 3))
                .containsExactly("1 [a, b suite, c]", "3 [d, e, f]");
    }

    @Test
    void aQuoteInTheMiddleOfAFieldIsAQuote() throws IOException {
        assertThat(lire("LA \"MUTUELLE\";b;\"dite \"\"la bonne\"\"\"\n\"x\"y;b;c\n", 3))
                .containsExactly(
                        "1 [LA \"MUTUELLE\", b, dite \"la bonne\"]",
                        "2 guillemet mal placé dans la ligne");
    }

    @Test
    void anEndlessLineIsRefusedAndTheNextOneIsRead() throws IOException {
        var texte = "x".repeat(500_000) + "\n1;2;3\n" + "y".repeat(70_000) + "\r\n4;5;6";
        assertThat(lire(texte, 3))
                .containsExactly(
                        "1 ligne de plus de 65 536 caractères",
                        "2 [1, 2, 3]",
                        "3 ligne de plus de 65 536 caractères",
                        "4 [4, 5, 6]");
    }

    /** FastCSV writes, we read: what people may type comes back, the spaces around it apart. */
    @Property(tries = 300)
    void whatAWriterWroteIsReadBack(
            @ForAll("tables") List<List<String>> table,
            @ForAll LineDelimiter fin,
            @ForAll QuoteStrategies guillemets)
            throws IOException {
        var texte = new StringWriter();
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(fin)
                        .quoteStrategy(guillemets)
                        .build(texte)) {
            table.forEach(csv::writeRecord);
        }
        var attendu =
                table.stream()
                        .map(l -> l.stream().map(LecteurCsvTest::net).toList().toString())
                        .toList();
        assertThat(lire(texte.toString(), 3).stream().map(l -> l.substring(l.indexOf(' ') + 1)))
                .containsExactlyElementsOf(attendu);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var champ =
                Arbitraries.strings()
                        .withChars("abé0 ;,'\"|=-")
                        .ofMaxLength(8)
                        .filter(s -> !s.isEmpty());
        return champ.list().ofSize(3).list().ofMaxSize(12);
    }

    private static String net(String champ) {
        var net = champ.strip();
        return net.isEmpty() ? null : net;
    }

    private static List<String> lire(String texte, int colonnes) throws IOException {
        var csv = new LecteurCsv(new LecteurLignes(new StringReader(texte)), ';', colonnes);
        var lus = new ArrayList<String>();
        while (csv.suivant()) {
            var contenu = csv.faute() == null ? csv.liste().toString() : csv.faute().motif();
            lus.add(csv.numero() + " " + contenu);
        }
        return lus;
    }
}
