package fr.guichet.attestation.numerisation;

import fr.guichet.attestation.document.Format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads what a scanner sent before it is taken for a page: an error in the middle of a scan often
 * comes as an empty file, or as one cut short, announced as good.
 */
public final class LecteurDePage {

    private static final Map<String, Format> FORMATS =
            Map.of("jpeg", Format.JPEG, "png", Format.PNG);

    /** What 600 dots an inch make of an A4, and half as much again. */
    private static final long POINTS = 60_000_000;

    /** No sheet is smaller than a centimetre: such an image obeyed another resolution. */
    private static final double POUCES_MIN = 0.4;

    private static final int VIGNETTE = 800;

    private LecteurDePage() {}

    /**
     * @param resolution the one that was asked
     * @throws ScannerException when it is no complete JPEG or PNG image of a page
     */
    public static Page lire(Path fichier, int resolution) {
        try (var entree = ImageIO.createImageInputStream(fichier.toFile())) {
            var lecteurs = ImageIO.getImageReaders(entree);
            if (!lecteurs.hasNext()) {
                throw Panne.ILLISIBLE.exception();
            }
            var lecteur = lecteurs.next();
            try {
                lecteur.setInput(entree, true, true);
                return lire(fichier, resolution, lecteur);
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's readers throw whatever comes to them on a broken image.
            throw e instanceof ScannerException connue ? connue : Panne.ILLISIBLE.par(e);
        }
    }

    private static Page lire(Path fichier, int resolution, ImageReader lecteur) throws IOException {
        var format = FORMATS.get(lecteur.getFormatName().toLowerCase(Locale.ROOT));
        int largeur = lecteur.getWidth(0);
        int hauteur = lecteur.getHeight(0);
        if (format == null
                || (long) largeur * hauteur > POINTS
                || Math.min(largeur, hauteur) < resolution * POUCES_MIN) {
            throw Panne.ILLISIBLE.exception();
        }
        return new Page(
                fichier, format, largeur, hauteur, resolution, vignette(lecteur, largeur, hauteur));
    }

    /** Only one point in several is kept, but the whole of the file is read. */
    private static BufferedImage vignette(ImageReader lecteur, int largeur, int hauteur)
            throws IOException {
        var coupee = new AtomicBoolean();
        // A JPEG cut short is read without an exception: its end is grey.
        lecteur.addIIOReadWarningListener(
                (_, avis) -> coupee.compareAndSet(false, avis.contains("premature end")));
        var parametres = lecteur.getDefaultReadParam();
        int pas = Math.max(1, Math.max(largeur, hauteur) / VIGNETTE);
        parametres.setSourceSubsampling(pas, pas, 0, 0);
        var image = lecteur.read(0, parametres);
        if (coupee.get()) {
            throw Panne.ILLISIBLE.exception();
        }
        return image;
    }
}
