package fr.guichet.attestation.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** An image written among the orders of a page: PDFBox inflates it as soon as it is met. */
final class ImageDansLaPage {

    private ImageDansLaPage() {}

    /**
     * @throws fr.guichet.common.UserException when the order is one, and it passes {@link Limites}
     */
    static void verifier(Operator ordre) throws IOException {
        if (ordre.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
                && ordre.getImageParameters() != null
                && ordre.getImageData() != null) {
            var image = ordre.getImageParameters();
            Flux.octets(
                    image,
                    new ByteArrayInputStream(ordre.getImageData()),
                    ExamenPage.octets(ExamenPage.points(image)));
        }
    }
}
