package fr.guichet.common.impression;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The one font of the printed pages, embedded in them: Liberation Sans, which comes with PDFBox and
 * holds every letter a French list may need.
 */
final class Police {

    private static final String RESSOURCE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDFont font;

    Police(PDDocument document) throws IOException {
        try (var flux = PDDocument.class.getResourceAsStream(RESSOURCE)) {
            font = PDType0Font.load(document, flux);
        }
    }

    /** Writes one line of text, its left end at x, its foot at y. */
    void ecrire(PDPageContentStream page, float taille, float x, float y, String texte)
            throws IOException {
        page.beginText();
        page.setFont(font, taille);
        page.newLineAtOffset(x, y);
        page.showText(texte);
        page.endText();
    }

    float largeur(String texte, float taille) throws IOException {
        return font.getStringWidth(texte) / 1000 * taille;
    }

    /** Cuts a text into lines of that width, between words where it can. */
    List<String> couper(String texte, float taille, float largeur) throws IOException {
        var lignes = new ArrayList<String>();
        var ligne = new StringBuilder();
        for (var mot : imprimable(texte).split(" ")) {
            if (!ligne.isEmpty() && largeur(ligne + " " + mot, taille) > largeur) {
                lignes.add(ligne.toString());
                ligne.setLength(0);
            }
            ligne.append(ligne.isEmpty() ? "" : " ").append(mot);
            while (largeur(ligne.toString(), taille) > largeur && ligne.length() > 1) {
                int fin = ligne.length() - 1;
                while (fin > 1 && largeur(ligne.substring(0, fin), taille) > largeur) {
                    fin--;
                }
                lignes.add(ligne.substring(0, fin));
                ligne.delete(0, fin);
            }
        }
        lignes.add(ligne.toString());
        return lignes;
    }

    /** One line of letters the font has: spaces made plain, what it lacks shown as « ? ». */
    String imprimable(String texte) {
        var compose = Normalizer.normalize(texte, Form.NFC).replaceAll("[\\s\\h\\v]+", " ");
        var net = new StringBuilder(compose.length());
        compose.codePoints().forEach(c -> net.append(existe(c) ? Character.toString(c) : "?"));
        return net.toString();
    }

    private boolean existe(int lettre) {
        try {
            font.encode(Character.toString(lettre));
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
