package fr.guichet.common.impression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class PdfTest {

    @TempDir Path dossier;

    @Test
    void aListIsWrittenWithItsTitleItsHeadsOnEachPageAndEveryAccent() throws IOException {
        var cible = dossier.resolve("liste.pdf");
        var lignes =
                IntStream.range(0, 100)
                        .mapToObj(n -> List.of("%010d".formatted(n), "Mutuelle d’Œuvre à Évry"))
                        .toList();

        Pdf.enregistrer(tableau(lignes), cible);

        try (var document = Loader.loadPDF(cible.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            var stripper = new PDFTextStripper();
            for (int n = 1; n <= pages; n++) {
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                assertThat(stripper.getText(document))
                        .contains("Numéro Nom", "Page %d / %d".formatted(n, pages));
            }
            stripper.setStartPage(1);
            var texte = stripper.getText(document);
            assertThat(texte)
                    .startsWith("Complémentaires")
                    .contains("22/11/2026", "0000000099 Mutuelle d’Œuvre à Évry");
            assertThat(texte.split("Mutuelle d’Œuvre à Évry", -1)).hasSize(101);
        }
    }

    @Test
    void aLongCellWrapsAndWhatTheFontLacksDoesNotStopIt() throws IOException {
        var cible = dossier.resolve("liste.pdf");
        var longue = "MUTUELLE ".repeat(40).strip();

        Pdf.enregistrer(
                tableau(List.of(List.of("1", longue), List.of("2".repeat(200), "A\u4e2dB\tC"))),
                cible);

        try (var document = Loader.loadPDF(cible.toFile())) {
            var texte = new PDFTextStripper().getText(document);
            assertThat(texte.split("MUTUELLE", -1)).hasSize(41);
            assertThat(texte).contains("A?B C");
            assertThat(texte.chars().filter(c -> c == '2').count()).isGreaterThanOrEqualTo(200);
        }
    }

    @Test
    void anEmptyListIsOnePage() throws IOException {
        var pages = new ArrayList<BufferedImage>();
        Pdf.dessiner(tableau(List.of()), Progress.AUCUN, pages::add);

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().getWidth()).isGreaterThan(pages.getFirst().getHeight());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingIsLeftBehind() throws IOException {
        var fichier = Files.writeString(dossier.resolve("fichier"), "");

        assertThatThrownBy(() -> Pdf.enregistrer(tableau(List.of()), fichier.resolve("x.pdf")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("x.pdf");
        assertThat(dossier.toFile().list()).containsExactly("fichier");
    }

    private static Tableau tableau(List<List<String>> lignes) {
        return new Tableau(
                "Complémentaires",
                "22/11/2026",
                List.of(new Tableau.Colonne("Numéro", 1), new Tableau.Colonne("Nom", 3)),
                lignes);
    }
}
