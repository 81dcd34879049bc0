package fr.guichet.attestation.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/** A PDF: each page is looked through the first time it is wanted, then drawn or read. */
final class DocumentPdf implements Document {

    private static final double POINTS_PAR_POUCE = 72;

    private final PDDocument pdf;
    private final BitSet examinees = new BitSet();
    private final BitSet jpeg2000 = new BitSet();

    DocumentPdf(byte[] octets) throws IOException {
        pdf = Loader.loadPDF(octets);
        try {
            verifierPages();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void verifierPages() {
        if (pages() <= 0) {
            throw Refus.sansPage();
        }
        if (pages() > Limites.PAGES) {
            throw Refus.tropDePages();
        }
        for (int page = 1; page <= pages(); page++) {
            if (points(page(page), Limites.POINTS_PAR_POUCE) > Limites.POINTS) {
                throw Refus.pageTropGrande();
            }
        }
    }

    private static double points(PDPage page, double dpi) {
        var vue = page.getCropBox();
        double parPoint = dpi / POINTS_PAR_POUCE;
        return vue.getWidth() * parPoint * vue.getHeight() * parPoint;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public int pages() {
        return pdf.getNumberOfPages();
    }

    @Override
    public BufferedImage image(int page, int dpi) {
        return Refus.lire(() -> {
            var vue = examinee(page);
            var numerisee = PageNumerisee.de(vue);
            if (jpeg2000.get(page) && (numerisee.isPresent() || mots(page).isEmpty())) {
                throw Refus.jpeg2000();
            }
            return numerisee.isPresent()
                    ? prendre(numerisee.get(), vue, dpi)
                    : dessiner(page, echelle(vue, dpi));
        });
    }

    /** A picture that is left out is the whole of a page without text: it is not shown as white. */
    private BufferedImage dessiner(int page, float echelle) throws IOException {
        var dessin = new DessinPage(pdf);
        var image = dessin.dessiner(page - 1, echelle);
        if (dessin.incomplet() && mots(page).isEmpty()) {
            throw new IOException("something of the page could not be drawn");
        }
        return image;
    }

    private static BufferedImage prendre(PageNumerisee numerisee, PDPage page, int dpi)
            throws IOException {
        var image = numerisee.image();
        var cadre = Cadre.de(image.getWidth(), image.getHeight(), numerisee.echelle(), dpi);
        return cadre.remplir(
                image.getImage(null, cadre.sous()), Orientation.tournee(page.getRotation()));
    }

    /** Dots a point of the page: less than asked where the page would pass the limit. */
    private static float echelle(PDPage page, int dpi) {
        double trop = points(page, dpi) / Limites.POINTS_RENDUS;
        return (float) (dpi / POINTS_PAR_POUCE / Math.sqrt(Math.max(1, trop)));
    }

    @Override
    public List<Mot> mots(int page) {
        return Refus.lire(() -> {
            examinee(page);
            return MotsPdf.de(pdf, page);
        });
    }

    private PDPage page(int page) {
        return pdf.getPage(page - 1);
    }

    private PDPage examinee(int page) throws IOException {
        var vue = page(page);
        if (!examinees.get(page)) {
            jpeg2000.set(page, ExamenPage.jpeg2000(vue));
            examinees.set(page);
        }
        return vue;
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
