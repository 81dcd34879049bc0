package fr.guichet.attestation.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture, or the several pictures of a TIFF. */
final class DocumentImage implements Document {

    private final Format format;
    private final byte[] octets;
    private final List<EnTete> pages;

    /** Looks at the heads of the pages, and decodes none. */
    DocumentImage(Format format, byte[] octets) throws IOException {
        this.format = format;
        this.octets = octets;
        this.pages = format == Format.TIFF ? tiff(octets) : List.of(EnTete.de(format, octets));
        if (format != Format.TIFF) {
            verifier(avec((lecteur, _) -> (long) lecteur.getWidth(0) * lecteur.getHeight(0)));
        }
    }

    private static List<EnTete> tiff(byte[] octets) throws IOException {
        var chaine = Ifd.chaine(ByteBuffer.wrap(octets), Limites.PAGES + 1);
        if (chaine.isEmpty()) {
            throw new IOException("a TIFF without a directory");
        }
        if (chaine.size() > Limites.PAGES) {
            throw Refus.tropDePages();
        }
        chaine.forEach(ifd -> verifier(ifd.nombre(Ifd.LARGEUR) * ifd.nombre(Ifd.HAUTEUR)));
        return chaine.stream().map(EnTete::de).toList();
    }

    private static void verifier(long points) {
        if (points <= 0 || points > Limites.POINTS) {
            throw Refus.imageTropGrande();
        }
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public BufferedImage image(int page, int dpi) {
        var entete = pages.get(page - 1);
        return Refus.lire(() ->
                avec((lecteur, abimes) -> {
                    int i = page - 1;
                    int largeur = lecteur.getWidth(i);
                    int hauteur = lecteur.getHeight(i);
                    verifier((long) largeur * hauteur);
                    var cadre =
                            Cadre.de(largeur, hauteur, entete.echelle(), dpi)
                                    .enMemoire(
                                            (long) largeur * hauteur * octetsParPoint(lecteur, i),
                                            Limites.OCTETS_DECODES);
                    var parametres = lecteur.getDefaultReadParam();
                    parametres.setSourceSubsampling(cadre.sous(), cadre.sous(), 0, 0);
                    var lue = lecteur.read(i, parametres);
                    abimes.verifier();
                    return cadre.remplir(lue, entete.orientation());
                }));
    }

    private static int octetsParPoint(ImageReader lecteur, int i) throws IOException {
        var types = lecteur.getImageTypes(i);
        return types.hasNext()
                ? Math.ceilDiv(types.next().getColorModel().getPixelSize(), Byte.SIZE)
                : Integer.BYTES;
    }

    @Override
    public List<Mot> mots(int page) {
        return List.of();
    }

    @Override
    public void close() {
        // The bytes are in memory; nothing is held open.
    }

    /** What is done with what reads the file. */
    private interface Usage<T> {
        T lire(ImageReader lecteur, Dommages dommages) throws IOException;
    }

    private <T> T avec(Usage<T> usage) throws IOException {
        var lecteur =
                ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        var dommages = new Dommages();
        try (var entree = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            lecteur.setInput(entree, false, true);
            lecteur.addIIOReadWarningListener(dommages);
            return usage.lire(lecteur, dommages);
        } finally {
            lecteur.dispose();
        }
    }
}
