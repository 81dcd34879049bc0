package fr.guichet.attestation.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Draws a page of a PDF, and stops when it takes too much. */
final class DessinPage extends PDFRenderer {

    private final Budget budget = new Budget();
    private boolean incomplet;

    DessinPage(PDDocument pdf) {
        super(pdf);
        setSubsamplingAllowed(true);
    }

    /**
     * @param page the first is 0
     * @param echelle dots a point of the page
     */
    BufferedImage dessiner(int page, float echelle) throws IOException {
        return renderImage(page, echelle, ImageType.RGB);
    }

    /** Whether something of the page could not be drawn: PDFBox leaves it out without a fault. */
    boolean incomplet() {
        return incomplet;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parametres) throws IOException {
        return new Crayon(parametres);
    }

    private final class Crayon extends PageDrawer {

        Crayon(PageDrawerParameters parametres) throws IOException {
            super(parametres);
        }

        @Override
        protected void processOperator(Operator ordre, List<COSBase> operandes) throws IOException {
            budget.depenser(getLevel());
            ImageDansLaPage.verifier(ordre);
            super.processOperator(ordre, operandes);
        }

        @Override
        protected void operatorException(Operator ordre, List<COSBase> operandes, IOException e)
                throws IOException {
            incomplet = true;
            super.operatorException(ordre, operandes, e);
        }
    }
}
