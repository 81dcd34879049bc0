package fr.guichet.attestation.numerisation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.Progress;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Makes one file of the pages of an attestation. */
final class Assemblage {

    private static final float POINTS_PAR_POUCE = 72;

    private Assemblage() {}

    /**
     * One page stays the file the scanner made; several become a PDF that holds each image as it
     * is, nothing lost, at its true size.
     *
     * @param dossier where a PDF is written
     * @throws ScannerException when the disk does not allow it
     */
    static Path assembler(List<Page> pages, Path dossier, Progress progress) {
        if (pages.size() == 1) {
            return pages.getFirst().fichier();
        }
        var cible = dossier.resolve("attestation.pdf");
        var memoire = MemoryUsageSetting.setupTempFileOnly().setTempDir(dossier.toFile());
        try (var pdf = new PDDocument(memoire.streamCache)) {
            for (int i = 0; i < pages.size(); i++) {
                progress.stopIfCancelled();
                ajouter(pdf, pages.get(i));
                progress.report(i + 1L, pages.size(), "");
            }
            pdf.save(cible.toFile());
            return cible;
        } catch (IOException e) {
            throw Panne.DISQUE.par(e);
        }
    }

    private static void ajouter(PDDocument pdf, Page page) throws IOException {
        float echelle = POINTS_PAR_POUCE / page.resolution();
        var cadre = new PDRectangle(page.largeur() * echelle, page.hauteur() * echelle);
        var feuille = new PDPage(cadre);
        pdf.addPage(feuille);
        try (var contenu = new PDPageContentStream(pdf, feuille)) {
            contenu.drawImage(image(pdf, page), 0, 0, cadre.getWidth(), cadre.getHeight());
        }
    }

    private static PDImageXObject image(PDDocument pdf, Page page) throws IOException {
        return page.format() == Format.JPEG
                ? JPEGFactory.createFromByteArray(pdf, Files.readAllBytes(page.fichier()))
                : LosslessFactory.createFromImage(pdf, ImageIO.read(page.fichier().toFile()));
    }
}
