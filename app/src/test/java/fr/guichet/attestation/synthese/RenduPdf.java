package fr.guichet.attestation.synthese;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a page as the PDF a complémentaire's site gives: its text in it, no picture. */
public final class RenduPdf {

    private static final double POINTS_PAR_MM = 72 / 25.4;

    private final Planche planche;
    private final PDType1Font maigre = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font gras = new PDType1Font(FontName.HELVETICA_BOLD);

    public RenduPdf(Planche planche) {
        this.planche = planche;
    }

    public byte[] octets() {
        try (var pdf = new PDDocument()) {
            var page =
                    new PDPage(new PDRectangle(points(planche.largeur), points(planche.hauteur)));
            pdf.addPage(page);
            try (var dessin = new PDPageContentStream(pdf, page)) {
                dessiner(dessin);
            }
            var sortie = new ByteArrayOutputStream();
            pdf.save(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dessiner(PDPageContentStream dessin) throws IOException {
        for (var fond : planche.fonds) {
            dessin.setNonStrokingColor(fond.gris() / 255f);
            dessin.addRect(
                    points(fond.x()),
                    hauteur(fond.y() + fond.hauteur()),
                    points(fond.largeur()),
                    points(fond.hauteur()));
            dessin.fill();
        }
        for (var trait : planche.traits) {
            dessin.moveTo(points(trait.x1()), hauteur(trait.y1()));
            dessin.lineTo(points(trait.x2()), hauteur(trait.y2()));
            dessin.stroke();
        }
        for (var texte : planche.textes) {
            dessin.setNonStrokingColor(texte.blanc() ? 1f : 0f);
            dessin.beginText();
            dessin.setFont(texte.gras() ? gras : maigre, (float) texte.corps());
            dessin.newLineAtOffset(points(texte.x()), hauteur(texte.y()));
            dessin.showText(texte.texte());
            dessin.endText();
        }
    }

    private static float points(double mm) {
        return (float) (mm * POINTS_PAR_MM);
    }

    private float hauteur(double y) {
        return points(planche.hauteur - y);
    }
}
