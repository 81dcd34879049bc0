package fr.guichet.attestation.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A directory of a TIFF file: the size of a page, its scale, which way is up. The EXIF of a JPEG or
 * of a PNG is one too.
 */
final class Ifd {

    static final int LARGEUR = 256;
    static final int HAUTEUR = 257;

    private static final int ORIENTATION = 274;
    private static final int X_PAR_UNITE = 282;
    private static final int Y_PAR_UNITE = 283;
    private static final int UNITE = 296;
    private static final int CENTIMETRE = 3;
    private static final int SANS_UNITE = 1;

    private static final int COURT = 3;
    private static final int LONG = 4;
    private static final int FRACTION = 5;

    private final Map<Integer, Double> valeurs = new HashMap<>();

    /** Reads one, and leaves the buffer where the place of the next is written. */
    private Ifd(ByteBuffer tiff) {
        for (int reste = Short.toUnsignedInt(tiff.getShort()); reste > 0; reste--) {
            int etiquette = Short.toUnsignedInt(tiff.getShort());
            int genre = tiff.getShort();
            tiff.getInt();
            int place = tiff.position();
            if (genre == COURT) {
                valeurs.put(etiquette, (double) Short.toUnsignedInt(tiff.getShort()));
            } else if (genre == LONG) {
                valeurs.put(etiquette, (double) Integer.toUnsignedLong(tiff.getInt()));
            } else if (genre == FRACTION) {
                fraction(tiff, etiquette, tiff.getInt());
            }
            tiff.position(place + Integer.BYTES);
        }
    }

    private void fraction(ByteBuffer tiff, int etiquette, int place) {
        if (place >= 0 && place <= tiff.limit() - 2 * Integer.BYTES) {
            double dividende = Integer.toUnsignedLong(tiff.getInt(place));
            valeurs.put(
                    etiquette,
                    dividende / Integer.toUnsignedLong(tiff.getInt(place + Integer.BYTES)));
        }
    }

    /**
     * The directories that follow one another, one a page; as many as can be read of a damaged
     * file.
     *
     * @param plus the most wanted: a chain may be endless
     */
    static List<Ifd> chaine(ByteBuffer octets, int plus) {
        var chaine = new ArrayList<Ifd>();
        try {
            var tiff = octets.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            for (int place = tiff.getInt(4);
                    place > 0 && chaine.size() < plus;
                    place = tiff.getInt()) {
                tiff.position(place);
                chaine.add(new Ifd(tiff));
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException _) {
            // The chain stops where the file does.
        }
        return chaine;
    }

    /** 0 where it says none. */
    long nombre(int etiquette) {
        return valeurs.getOrDefault(etiquette, 0.0).longValue();
    }

    Orientation orientation() {
        return Orientation.de(nombre(ORIENTATION));
    }

    Echelle echelle() {
        if (nombre(UNITE) == SANS_UNITE) {
            return Echelle.INCONNUE;
        }
        double parPouce = nombre(UNITE) == CENTIMETRE ? 2.54 : 1;
        return Echelle.de(
                valeurs.getOrDefault(X_PAR_UNITE, 0.0) * parPouce,
                valeurs.getOrDefault(Y_PAR_UNITE, 0.0) * parPouce);
    }
}
