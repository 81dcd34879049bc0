package fr.guichet.attestation.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** Makes the files of the tests. */
final class Fabrique {

    private Fabrique() {}

    interface Travail {
        void faire() throws IOException;
    }

    static byte[] octets(Object o) {
        return (byte[]) o;
    }

    /** White, with its upper left quarter red: any turn of it shows. */
    static BufferedImage drapeau(int largeur, int hauteur) {
        return drapeau(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage drapeau(int largeur, int hauteur, int type) {
        var image = new BufferedImage(largeur, hauteur, type);
        var dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, largeur, hauteur);
        dessin.setColor(Color.RED);
        dessin.fillRect(0, 0, largeur / 2, hauteur / 2);
        dessin.dispose();
        return image;
    }

    static byte[] image(BufferedImage image, String format) {
        try (var sortie = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, sortie)) {
                throw new IllegalArgumentException(format);
            }
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what says which way is up, after JFIF's segment as telephones and scanners put it. */
    static byte[] jpegTourne(BufferedImage image, int orientation) {
        var jpeg = image(image, "jpeg");
        var exif =
                ByteBuffer.allocate(4 + 6 + 26)
                        .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34})
                        .put("Exif\0\0MM\0*".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 274)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation)
                        .putShort((short) 0)
                        .putInt(0)
                        .array();
        return inserer(jpeg, 20, exif);
    }

    static byte[] inserer(byte[] octets, int place, byte[] ajout) {
        return ByteBuffer.allocate(octets.length + ajout.length)
                .put(octets, 0, place)
                .put(ajout)
                .put(octets, place, octets.length - place)
                .array();
    }

    /** A TIFF of several pages. */
    static byte[] tiff(List<BufferedImage> pages, Map<Integer, Integer> dpi) {
        var ecrivain = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var memoire = new ByteArrayOutputStream();
                var sortie = ImageIO.createImageOutputStream(memoire)) {
            ecrivain.setOutput(sortie);
            ecrivain.prepareWriteSequence(null);
            var compresse = ecrivain.getDefaultWriteParam();
            compresse.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compresse.setCompressionType("LZW");
            for (var page : pages) {
                var type = ImageTypeSpecifier.createFromRenderedImage(page);
                var tags =
                        TIFFDirectory.createFromMetadata(
                                ecrivain.getDefaultImageMetadata(type, compresse));
                dpi.forEach((tag, valeur) -> tags.addTIFFField(champ(tag, valeur)));
                ecrivain.writeToSequence(new IIOImage(page, null, tags.getAsMetadata()), compresse);
            }
            ecrivain.endWriteSequence();
            sortie.flush();
            return memoire.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ecrivain.dispose();
        }
    }

    private static TIFFField champ(int tag, int valeur) {
        var dit = BaselineTIFFTagSet.getInstance().getTag(tag);
        return tag == BaselineTIFFTagSet.TAG_X_RESOLUTION
                        || tag == BaselineTIFFTagSet.TAG_Y_RESOLUTION
                ? new TIFFField(
                        dit,
                        javax.imageio.plugins.tiff.TIFFTag.TIFF_RATIONAL,
                        1,
                        new long[][] {{valeur, 1}})
                : new TIFFField(dit, valeur);
    }

    /** A PNG that says its scale. */
    static byte[] png(BufferedImage image, int dpi) {
        var ecrivain = ImageIO.getImageWritersByFormatName("png").next();
        try (var memoire = new ByteArrayOutputStream();
                var sortie = ImageIO.createImageOutputStream(memoire)) {
            var type = ImageTypeSpecifier.createFromRenderedImage(image);
            var dits = ecrivain.getDefaultImageMetadata(type, null);
            var racine = new IIOMetadataNode("javax_imageio_png_1.0");
            var phys = new IIOMetadataNode("pHYs");
            var parMetre = Long.toString(Math.round(dpi / 0.0254));
            phys.setAttribute("pixelsPerUnitXAxis", parMetre);
            phys.setAttribute("pixelsPerUnitYAxis", parMetre);
            phys.setAttribute("unitSpecifier", "meter");
            racine.appendChild(phys);
            dits.mergeTree("javax_imageio_png_1.0", racine);
            ecrivain.setOutput(sortie);
            ecrivain.write(new IIOImage(image, null, dits));
            sortie.flush();
            return memoire.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ecrivain.dispose();
        }
    }

    interface Page {
        void ecrire(PDDocument pdf, PDPage page, PDPageContentStream dessin) throws IOException;
    }

    static byte[] pdf(Page... pages) {
        return pdf(PDRectangle.A4, 0, pages);
    }

    static byte[] pdf(PDRectangle format, int rotation, Page... pages) {
        try (var pdf = new PDDocument()) {
            for (var contenu : pages) {
                var page = new PDPage(format);
                page.setRotation(rotation);
                pdf.addPage(page);
                try (var dessin = new PDPageContentStream(pdf, page)) {
                    contenu.ecrire(pdf, page, dessin);
                }
            }
            return enregistrer(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] enregistrer(PDDocument pdf) throws IOException {
        var sortie = new ByteArrayOutputStream();
        pdf.save(sortie);
        return sortie.toByteArray();
    }

    /** Text, with its line at so many points from the lower left corner. */
    static Page texte(float x, float y, String texte) {
        return (_, _, dessin) -> {
            dessin.beginText();
            dessin.setFont(new PDType1Font(FontName.HELVETICA), 12);
            dessin.newLineAtOffset(x, y);
            dessin.showText(texte);
            dessin.endText();
        };
    }

    /** A page that a scanner made. */
    static Page numerisee(BufferedImage image) {
        return (pdf, page, dessin) -> {
            var vue = page.getMediaBox();
            dessin.drawImage(
                    JPEGFactory.createFromImage(pdf, image), 0, 0, vue.getWidth(), vue.getHeight());
        };
    }
}
