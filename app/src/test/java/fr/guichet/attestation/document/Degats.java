package fr.guichet.attestation.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils good files of every format, always in the same way for one seed. */
final class Degats {

    private static final PDRectangle CARTE = new PDRectangle(243, 153);

    private final Random hasard;
    private final List<byte[]> bons;

    Degats(long graine) {
        hasard = new Random(graine);
        var image = Fabrique.drapeau(240, 160);
        var trait = Fabrique.drapeau(240, 160, BufferedImage.TYPE_BYTE_BINARY);
        var scan = Fabrique.numerisee(image);
        bons =
                List.of(
                        Fabrique.image(image, "jpeg"),
                        Fabrique.jpegTourne(image, 6),
                        Fabrique.image(image, "png"),
                        Fabrique.png(trait, 200),
                        Fabrique.image(image, "bmp"),
                        Fabrique.tiff(List.of(image, trait), Map.of(282, 200, 283, 200)),
                        Fabrique.pdf(CARTE, 0, Fabrique.texte(9, 60, "N° AMC 0379906753"), scan),
                        Fabrique.pdf(CARTE, 90, scan));
    }

    /** The bytes of a file that was good once. */
    byte[] fichier() {
        var octets = un();
        for (int coups = 1 + hasard.nextInt(4); coups > 0 && octets.length > 0; coups--) {
            octets = abimer(octets);
        }
        return octets;
    }

    private byte[] un() {
        return bons.get(hasard.nextInt(bons.size()));
    }

    private byte[] abimer(byte[] octets) {
        int ou = hasard.nextInt(octets.length);
        int combien = Math.min(1 + hasard.nextInt(40), octets.length - ou);
        int reprise = ou + 1;
        var abime = new ByteArrayOutputStream();
        abime.write(octets, 0, ou);
        switch (hasard.nextInt(8)) {
            case 0 -> abime.write(hasard.nextInt(256)); // a byte is replaced
            case 1 -> abime.write(octets[ou] ^ 1 << hasard.nextInt(8)); // a bit is flipped
            case 2 -> abime.write(0xFF); // a size becomes the largest there is
            case 3 -> reprise = ou + combien; // a hole
            case 4 -> { // a stretch comes twice
                abime.write(octets, ou, combien);
                reprise = ou;
            }
            case 5 -> { // noise comes in
                var bruit = new byte[combien];
                hasard.nextBytes(bruit);
                abime.writeBytes(bruit);
                reprise = ou;
            }
            case 6 -> { // the end is lost, one time in two
                reprise = hasard.nextBoolean() ? octets.length : ou;
            }
            default -> { // another file is glued in
                abime.writeBytes(un());
                reprise = ou;
            }
        }
        abime.write(octets, reprise, octets.length - reprise);
        return abime.toByteArray();
    }
}
