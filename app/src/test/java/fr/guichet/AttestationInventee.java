package fr.guichet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The card of somebody invented, as a picture or as the PDF a mutuelle sends.
 *
 * @param nir fifteen characters
 * @param ne « 12/05/1985 »
 */
record AttestationInventee(int annee, String nom, String prenom, String ne, String nir) {

    static final String TITRE = "MUTUELLE DES VIGNES";

    private static final int MARGE = 240;
    private static final int LIGNE = 180;

    /** The card of the demonstration's patient 3, whose cover is by Viamedis. */
    static AttestationInventee deHugoBarbier(int annee) {
        return new AttestationInventee(annee, "BARBIER", "Hugo", "21/03/1978", "178036912300032");
    }

    private List<String> lignes() {
        return List.of(
                "ATTESTATION DE TIERS PAYANT",
                "N° AMC : 75990010",
                "Typ Conv : VM",
                "N° adhérent : 7741852",
                "Période de validité : 01/01/%1$d au 31/12/%1$d".formatted(annee),
                "Nom : " + nom,
                "Prénom : " + prenom,
                "Date de naissance : " + ne,
                "N° de sécurité sociale : " + nir,
                "DENT : 100%");
    }

    /** An A4 at 300 dots an inch. */
    BufferedImage image() {
        var page = new BufferedImage(2480, 3508, BufferedImage.TYPE_INT_RGB);
        var dessin = page.createGraphics();
        dessin.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, page.getWidth(), page.getHeight());
        dessin.setColor(Color.BLACK);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 96));
        dessin.drawString(TITRE, MARGE, 316);
        dessin.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 64));
        var lignes = lignes();
        for (int i = 0; i < lignes.size(); i++) {
            dessin.drawString(lignes.get(i), MARGE, 640 + LIGNE * i);
        }
        dessin.dispose();
        return page;
    }

    /** Writes it, and says where. */
    Path pdf(Path fichier) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var dessin = new PDPageContentStream(document, page)) {
                ecrire(dessin, FontName.HELVETICA_BOLD, 20, 770, TITRE);
                int y = 710;
                for (var ligne : lignes()) {
                    ecrire(dessin, FontName.HELVETICA, 13, y, ligne);
                    y -= 34;
                }
            }
            document.save(fichier.toFile());
            return fichier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(
            PDPageContentStream dessin, FontName police, int corps, int y, String texte)
            throws IOException {
        dessin.beginText();
        dessin.setFont(new PDType1Font(police), corps);
        dessin.newLineAtOffset(60, y);
        dessin.showText(texte);
        dessin.endText();
    }
}
