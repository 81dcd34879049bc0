package fr.guichet.attestation.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the head of a picture says of it, that the libraries that decode it leave out. */
record EnTete(Echelle echelle, Orientation orientation) {

    private static final EnTete MUET = new EnTete(Echelle.INCONNUE, Orientation.DROITE);
    private static final double METRES_PAR_POUCE = 0.0254;
    private static final double CENTIMETRES_PAR_POUCE = 2.54;

    /** Reads it, of a file of one page; what is damaged says nothing. */
    static EnTete de(Format format, byte[] octets) {
        var lu = ByteBuffer.wrap(octets);
        try {
            return switch (format) {
                case JPEG -> jpeg(lu);
                case PNG -> png(lu);
                case BMP -> bmp(lu.order(ByteOrder.LITTLE_ENDIAN));
                case TIFF, PDF -> MUET;
            };
        } catch (RuntimeException _) {
            // Beyond the end of the file: whoever decodes it will say so.
            return MUET;
        }
    }

    static EnTete de(Ifd ifd) {
        return new EnTete(ifd.echelle(), ifd.orientation());
    }

    /** JFIF's scale, EXIF's orientation, and its scale first. */
    private static EnTete jpeg(ByteBuffer lu) {
        EnTete[] entete = {MUET};
        SegmentsJpeg.parcourir(
                lu,
                (marque, segment) -> {
                    if (marque == 0xFFE0 && commence(segment, "JFIF\0")) {
                        entete[0] = new EnTete(jfif(segment), entete[0].orientation());
                    } else if (marque == 0xFFE1 && commence(segment, "Exif\0\0")) {
                        entete[0] = entete[0].avec(segment.slice(6, segment.limit() - 6));
                    }
                });
        return entete[0];
    }

    private static Echelle jfif(ByteBuffer segment) {
        double parPouce =
                switch (segment.get(7)) {
                    case 1 -> 1;
                    case 2 -> CENTIMETRES_PAR_POUCE;
                    default -> 0;
                };
        return Echelle.de(
                (segment.getShort(8) & 0xFFFF) * parPouce,
                (segment.getShort(10) & 0xFFFF) * parPouce);
    }

    private static EnTete png(ByteBuffer lu) {
        var entete = MUET;
        int place = 8;
        while (place + 8 <= lu.limit()) {
            int longueur = lu.getInt(place);
            var morceau = lu.slice(place + 4, longueur + 4);
            if (commence(morceau, "IDAT")) {
                break;
            }
            if (commence(morceau, "pHYs") && morceau.get(12) == 1) {
                entete =
                        new EnTete(
                                parMetre(morceau.getInt(4), morceau.getInt(8)),
                                entete.orientation());
            } else if (commence(morceau, "eXIf")) {
                entete = entete.avec(morceau.slice(4, longueur));
            }
            place += 12 + longueur;
        }
        return entete;
    }

    private static EnTete bmp(ByteBuffer lu) {
        return new EnTete(parMetre(lu.getInt(38), lu.getInt(42)), Orientation.DROITE);
    }

    private static Echelle parMetre(int x, int y) {
        return Echelle.de(x * METRES_PAR_POUCE, y * METRES_PAR_POUCE);
    }

    /** What EXIF adds, where it says more. */
    private EnTete avec(ByteBuffer exif) {
        var chaine = Ifd.chaine(exif, 1);
        if (chaine.isEmpty()) {
            return this;
        }
        var dite = chaine.getFirst().echelle();
        return new EnTete(dite.connue() ? dite : echelle, chaine.getFirst().orientation());
    }

    private static boolean commence(ByteBuffer lu, String texte) {
        var attendu = texte.getBytes(StandardCharsets.ISO_8859_1);
        return lu.limit() >= attendu.length
                && lu.slice(0, attendu.length).equals(ByteBuffer.wrap(attendu));
    }
}
