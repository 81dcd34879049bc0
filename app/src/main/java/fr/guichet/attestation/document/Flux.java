package fr.guichet.attestation.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * Counts the bytes a stream of a PDF inflates to, before PDFBox puts them all in memory without
 * looking.
 */
final class Flux {

    /** These make a picture out of bytes: its size is declared, and is checked where it is. */
    private static final Set<COSName> IMAGES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION,
                    COSName.JBIG2_DECODE,
                    COSName.JPX_DECODE,
                    COSName.CRYPT);

    private Flux() {}

    /**
     * @throws fr.guichet.common.UserException when there are more than this
     * @throws IOException when they cannot be inflated
     */
    static long octets(COSStream flux, long plus) throws IOException {
        try (var brut = flux.createRawInputStream()) {
            return octets(flux, brut, plus);
        }
    }

    /** As the other, of an image written within a page. */
    static long octets(COSDictionary flux, InputStream brut, long plus) throws IOException {
        var filtres = filtres(flux);
        int fin = 0;
        while (fin < filtres.size() && !IMAGES.contains(filtres.get(fin))) {
            fin++;
        }
        var entree = brut;
        for (int i = 0; i < fin - 1; i++) {
            var gardes = new ByteArrayOutputStream();
            decoder(filtres.get(i), entree, new Compte(gardes, plus), flux, i);
            entree = new ByteArrayInputStream(gardes.toByteArray());
        }
        var compte = new Compte(OutputStream.nullOutputStream(), plus);
        if (fin == 0) {
            entree.transferTo(compte);
        } else {
            decoder(filtres.get(fin - 1), entree, compte, flux, fin - 1);
        }
        return compte.octets;
    }

    private static void decoder(
            COSName filtre, InputStream entree, OutputStream sortie, COSDictionary flux, int rang)
            throws IOException {
        FilterFactory.INSTANCE.getFilter(filtre).decode(entree, sortie, flux, rang);
    }

    /** In the order they are undone. */
    static List<COSName> filtres(COSDictionary flux) {
        return switch (flux.getDictionaryObject(COSName.FILTER, COSName.F)) {
            case COSName seul -> List.of(seul);
            case COSArray suite ->
                    suite.toList().stream()
                            .filter(COSName.class::isInstance)
                            .map(COSName.class::cast)
                            .toList();
            case null, default -> List.of();
        };
    }

    private static final class Compte extends OutputStream {

        private final OutputStream suite;
        private final long plus;
        private long octets;

        Compte(OutputStream suite, long plus) {
            this.suite = suite;
            this.plus = plus;
        }

        @Override
        public void write(int octet) throws IOException {
            compter(1);
            suite.write(octet);
        }

        @Override
        public void write(byte[] lus, int debut, int longueur) throws IOException {
            compter(longueur);
            suite.write(lus, debut, longueur);
        }

        private void compter(int encore) {
            octets += encore;
            if (octets > plus) {
                throw Refus.dessinTropLong();
            }
        }
    }
}
