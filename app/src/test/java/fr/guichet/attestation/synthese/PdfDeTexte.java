package fr.guichet.attestation.synthese;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Pages as PDF: born digital, with their text, or scanned, as a picture. */
public final class PdfDeTexte {

    private static final double POINT = 72 / 25.4;

    private PdfDeTexte() {}

    /** The pages with their text, in the fonts every PDF reader has. */
    public static byte[] de(List<Planche> planches) throws IOException {
        try (var pdf = new PDDocument();
                var octets = new ByteArrayOutputStream()) {
            for (var planche : planches) {
                var page = page(pdf, planche.largeur, planche.hauteur);
                try (var flux = new PDPageContentStream(pdf, page)) {
                    dessiner(planche, flux);
                }
            }
            pdf.save(octets);
            return octets.toByteArray();
        }
    }

    private static PDPage page(PDDocument pdf, double largeur, double hauteur) {
        var page =
                new PDPage(new PDRectangle((float) (largeur * POINT), (float) (hauteur * POINT)));
        pdf.addPage(page);
        return page;
    }

    private static void dessiner(Planche planche, PDPageContentStream flux) throws IOException {
        for (var fond : planche.fonds) {
            flux.setNonStrokingColor(fond.gris() / 255f);
            flux.addRect(
                    (float) (fond.x() * POINT),
                    (float) ((planche.hauteur - fond.y() - fond.hauteur()) * POINT),
                    (float) (fond.largeur() * POINT),
                    (float) (fond.hauteur() * POINT));
            flux.fill();
        }
        var normale = new PDType1Font(FontName.HELVETICA);
        var grasse = new PDType1Font(FontName.HELVETICA_BOLD);
        for (var texte : planche.textes) {
            flux.setNonStrokingColor(texte.blanc() ? 1f : 0f);
            flux.beginText();
            flux.setFont(texte.gras() ? grasse : normale, (float) texte.corps());
            flux.newLineAtOffset(
                    (float) (texte.x() * POINT), (float) ((planche.hauteur - texte.y()) * POINT));
            flux.showText(texte.texte());
            flux.endText();
        }
    }

    /** An A4 that is nothing but a picture, as scanners make them. */
    public static byte[] scanne(BufferedImage image) throws IOException {
        try (var pdf = new PDDocument();
                var octets = new ByteArrayOutputStream()) {
            var page = page(pdf, 210, 210.0 * image.getHeight() / image.getWidth());
            try (var flux = new PDPageContentStream(pdf, page)) {
                var cadre = page.getMediaBox();
                flux.drawImage(
                        LosslessFactory.createFromImage(pdf, image),
                        0,
                        0,
                        cadre.getWidth(),
                        cadre.getHeight());
            }
            pdf.save(octets);
            return octets.toByteArray();
        }
    }
}
