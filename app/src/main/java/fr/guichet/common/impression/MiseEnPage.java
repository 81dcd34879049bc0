package fr.guichet.common.impression;

import fr.guichet.common.Messages;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a list out on A4 pages in landscape: the title on the first, the columns' heads on each,
 * cells that wrap, and « Page 2 / 3 » at the foot. The same pages are printed and saved.
 */
final class MiseEnPage {

    private static final PDRectangle FORMAT =
            new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGE = 36;
    private static final float TITRE = 15;
    private static final float TEXTE = 9;
    private static final float INTERLIGNE = 11;
    private static final float BLANC = 4;
    private static final float LARGEUR = FORMAT.getWidth() - 2 * MARGE;
    private static final float BAS = MARGE + 2 * INTERLIGNE;

    private final PDDocument document;
    private final Tableau tableau;
    private final Police police;
    private final float[] largeurs;
    private PDPageContentStream page;
    private float y;

    private MiseEnPage(PDDocument document, Tableau tableau) throws IOException {
        this.document = document;
        this.tableau = tableau;
        this.police = new Police(document);
        double total = tableau.colonnes().stream().mapToDouble(Tableau.Colonne::poids).sum();
        this.largeurs = new float[tableau.colonnes().size()];
        for (int c = 0; c < largeurs.length; c++) {
            largeurs[c] = (float) (tableau.colonnes().get(c).poids() / total * LARGEUR);
        }
    }

    /** The caller closes the document. */
    static PDDocument composer(Tableau tableau) throws IOException {
        var document = new PDDocument();
        try {
            new MiseEnPage(document, tableau).composer();
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void composer() throws IOException {
        ouvrirPage();
        titrer();
        entete();
        for (var ligne : tableau.lignes()) {
            var cellules = couper(ligne);
            if (y - hauteur(cellules) < BAS) {
                page.close();
                ouvrirPage();
                entete();
            }
            ecrire(cellules);
            trait();
        }
        y -= INTERLIGNE;
        for (var note : tableau.notes()) {
            noter(note);
        }
        page.close();
        numeroter();
    }

    private void ouvrirPage() throws IOException {
        var feuille = new PDPage(FORMAT);
        document.addPage(feuille);
        page = new PDPageContentStream(document, feuille);
        y = FORMAT.getHeight() - MARGE;
    }

    private void titrer() throws IOException {
        y -= TITRE;
        police.ecrire(page, TITRE, MARGE, y, police.imprimable(tableau.titre()));
        aDroite(page, y, tableau.precision());
        y -= INTERLIGNE;
    }

    private void entete() throws IOException {
        var cellules = couper(tableau.colonnes().stream().map(Tableau.Colonne::titre).toList());
        page.setNonStrokingColor(0.9f);
        page.addRect(MARGE, y - hauteur(cellules), LARGEUR, hauteur(cellules));
        page.fill();
        page.setNonStrokingColor(0f);
        ecrire(cellules);
    }

    private void noter(String note) throws IOException {
        for (var texte : police.couper(note, TEXTE, LARGEUR)) {
            if (y - INTERLIGNE < BAS) {
                page.close();
                ouvrirPage();
            }
            y -= INTERLIGNE;
            police.ecrire(page, TEXTE, MARGE, y, texte);
        }
    }

    private List<List<String>> couper(List<String> ligne) throws IOException {
        var cellules = new ArrayList<List<String>>();
        for (int c = 0; c < largeurs.length; c++) {
            cellules.add(police.couper(ligne.get(c), TEXTE, largeurs[c] - 2 * BLANC));
        }
        return cellules;
    }

    private static float hauteur(List<List<String>> cellules) {
        return cellules.stream().mapToInt(List::size).max().orElse(1) * INTERLIGNE + BLANC;
    }

    private void ecrire(List<List<String>> cellules) throws IOException {
        float x = MARGE;
        for (int c = 0; c < largeurs.length; c++) {
            float pied = y;
            for (var texte : cellules.get(c)) {
                pied -= INTERLIGNE;
                police.ecrire(page, TEXTE, x + BLANC, pied, texte);
            }
            x += largeurs[c];
        }
        y -= hauteur(cellules);
    }

    private void trait() throws IOException {
        page.setStrokingColor(0.8f);
        page.setLineWidth(0.5f);
        page.moveTo(MARGE, y);
        page.lineTo(MARGE + LARGEUR, y);
        page.stroke();
    }

    private void numeroter() throws IOException {
        int total = document.getNumberOfPages();
        for (int n = 0; n < total; n++) {
            var feuille = document.getPage(n);
            try (var pied =
                    new PDPageContentStream(document, feuille, AppendMode.APPEND, true, true)) {
                aDroite(pied, MARGE, Messages.text("impression.page", n + 1, total));
            }
        }
    }

    private void aDroite(PDPageContentStream flux, float pied, String texte) throws IOException {
        var net = police.imprimable(texte);
        float x = MARGE + LARGEUR - police.largeur(net, TEXTE);
        police.ecrire(flux, TEXTE, x, pied, net);
    }
}
