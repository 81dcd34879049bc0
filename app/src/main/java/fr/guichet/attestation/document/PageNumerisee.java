package fr.guichet.attestation.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page that is nothing but the picture a scanner made of it: that picture, dot for dot, reads
 * better and is had sooner than one drawn anew.
 *
 * @param echelle as the page lays it
 */
record PageNumerisee(PDImageXObject image, Echelle echelle) {

    /** The orders that lay one picture are a line long. */
    private static final int OCTETS = 4096;

    /** How much of a side the picture may leave out, or leave the page. */
    private static final double MARGE = 0.005;

    private static final Set<String> SANS_EFFET =
            Set.of(
                    OperatorName.SAVE,
                    OperatorName.RESTORE,
                    OperatorName.BEGIN_MARKED_CONTENT,
                    OperatorName.BEGIN_MARKED_CONTENT_SEQ,
                    OperatorName.END_MARKED_CONTENT);

    static Optional<PageNumerisee> de(PDPage page) throws IOException {
        byte[] ordres;
        try (var contenu = page.getContents()) {
            ordres = contenu.readNBytes(OCTETS);
        }
        return ordres.length == OCTETS ? Optional.empty() : lire(page, ordres);
    }

    private static Optional<PageNumerisee> lire(PDPage page, byte[] ordres) throws IOException {
        var pose = new Matrix();
        COSName nom = null;
        var operandes = new ArrayList<COSBase>();
        for (var jeton : new PDFStreamParser(ordres).parse()) {
            if (!(jeton instanceof Operator ordre)) {
                operandes.add((COSBase) jeton);
                continue;
            }
            if (ordre.getName().equals(OperatorName.CONCAT) && nom == null) {
                pose.concatenate(matrice(operandes));
            } else if (ordre.getName().equals(OperatorName.DRAW_OBJECT) && nom == null) {
                nom = (COSName) operandes.getFirst();
            } else if (!SANS_EFFET.contains(ordre.getName())) {
                return Optional.empty();
            }
            operandes.clear();
        }
        return nom == null || !couvre(pose, page) ? Optional.empty() : image(page, nom, pose);
    }

    private static Matrix matrice(List<COSBase> nombres) {
        var f = nombres.stream().map(n -> ((COSNumber) n).floatValue()).toList();
        return new Matrix(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5));
    }

    /** Upright, and on the whole of what is seen of the page. */
    private static boolean couvre(Matrix pose, PDPage page) {
        var vue = page.getCropBox();
        double margeX = MARGE * vue.getWidth();
        double margeY = MARGE * vue.getHeight();
        return Math.abs(pose.getShearX()) < margeX
                && Math.abs(pose.getShearY()) < margeY
                && Math.abs(pose.getTranslateX() - vue.getLowerLeftX()) < margeX
                && Math.abs(pose.getTranslateY() - vue.getLowerLeftY()) < margeY
                && Math.abs(pose.getScaleX() - vue.getWidth()) < margeX
                && Math.abs(pose.getScaleY() - vue.getHeight()) < margeY;
    }

    private static Optional<PageNumerisee> image(PDPage page, COSName nom, Matrix pose)
            throws IOException {
        if (page.getResources().getXObject(nom) instanceof PDImageXObject image
                && !image.isStencil()
                && image.getSoftMask() == null
                && image.getMask() == null
                && image.getColorKeyMask() == null) {
            return Optional.of(
                    new PageNumerisee(
                            image,
                            Echelle.de(
                                    image.getWidth() * 72 / pose.getScaleX(),
                                    image.getHeight() * 72 / pose.getScaleY())));
        }
        return Optional.empty();
    }
}
