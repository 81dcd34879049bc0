package fr.guichet.attestation.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The words written in a page of a PDF, and where they are seen. */
final class MotsPdf extends PDFTextStripper {

    /** Of a text nobody sees: laid under a scan by a program that read it, well or badly. */
    private static final double DEVINE = 0.5;

    private final Budget budget = new Budget();
    private final Set<TextPosition> invisibles = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Mot> mots = new ArrayList<>();
    private final CadrePage cadre;
    private final int page;

    private MotsPdf(PDPage page, int numero) {
        this.cadre = new CadrePage(page);
        this.page = numero;
        setSortByPosition(true);
        setStartPage(numero);
        setEndPage(numero);
    }

    /**
     * @param page the first is 1
     */
    static List<Mot> de(PDDocument pdf, int page) throws IOException {
        var lecture = new MotsPdf(pdf.getPage(page - 1), page);
        lecture.writeText(pdf, Writer.nullWriter());
        return List.copyOf(lecture.mots);
    }

    @Override
    protected void processOperator(Operator ordre, List<COSBase> operandes) throws IOException {
        budget.depenser(getLevel());
        ImageDansLaPage.verifier(ordre);
        super.processOperator(ordre, operandes);
    }

    @Override
    protected void processTextPosition(TextPosition signe) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisibles.add(signe);
        }
        super.processTextPosition(signe);
    }

    @Override
    protected void writeString(String texte, List<TextPosition> signes) {
        var mot = new ArrayList<TextPosition>();
        for (var signe : signes) {
            if (signe.getUnicode().isBlank()) {
                ajouter(mot);
            } else {
                mot.add(signe);
            }
        }
        ajouter(mot);
    }

    /** Adds the word these letters make, if there are any, and makes room for the next. */
    private void ajouter(List<TextPosition> lettres) {
        if (lettres.isEmpty()) {
            return;
        }
        var texte = new StringBuilder();
        lettres.forEach(l -> texte.append(l.getUnicode()));
        var zone = lettres.stream().map(cadre::zone).reduce(Zone::avec).orElseThrow();
        boolean devine = lettres.stream().anyMatch(invisibles::contains);
        mots.add(new Mot(ecrire(texte.toString()), page, zone, devine ? DEVINE : 1));
        lettres.clear();
    }

    /** Each accent with its letter, each letter apart: a PDF may tie « fi » in one. */
    private static String ecrire(String texte) {
        var simple =
                texte.codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                        ? Normalizer.normalize(texte, Normalizer.Form.NFKC)
                        : texte;
        return Normalizer.normalize(simple, Normalizer.Form.NFC);
    }
}
