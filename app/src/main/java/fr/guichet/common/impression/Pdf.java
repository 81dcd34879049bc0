package fr.guichet.common.impression;

import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A list as PDF pages: written to a file, or drawn for a printer. */
public final class Pdf {

    private static final float POINTS_PAR_POUCE = 200;

    private Pdf() {}

    /**
     * Writes the pages to a file, whole or not at all.
     *
     * @throws UserException when the file cannot be written
     */
    public static void enregistrer(Tableau tableau, Path cible) {
        var voulu = cible.toAbsolutePath();
        try (var document = MiseEnPage.composer(tableau)) {
            var provisoire = Files.createTempFile(voulu.getParent(), ".guichet", ".pdf");
            try {
                document.save(provisoire.toFile());
                Files.move(provisoire, voulu, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException e) {
            throw new UserException(Messages.text("impression.illisible", voulu.getFileName()), e);
        }
    }

    /** Draws the pages one after the other, until the work is cancelled. */
    public static void dessiner(Tableau tableau, Progress progress, Feuille feuille) {
        try (var document = MiseEnPage.composer(tableau)) {
            var dessin = new PDFRenderer(document);
            int total = document.getNumberOfPages();
            for (int n = 0; n < total; n++) {
                progress.stopIfCancelled();
                progress.report(n, total, Messages.text("impression.page", n + 1, total));
                feuille.imprimer(dessin.renderImageWithDPI(n, POINTS_PAR_POUCE, ImageType.GRAY));
            }
        } catch (IOException e) {
            throw new UserException(Messages.text("impression.echec"), e);
        }
    }

    /** What is done with each page drawn. */
    public interface Feuille {
        void imprimer(BufferedImage page);
    }
}
