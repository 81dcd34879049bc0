package fr.guichet.attestation.document;

import java.nio.ByteBuffer;
import java.util.List;

/** What a JPEG says before its picture begins. */
final class SegmentsJpeg {

    private static final int PREMIERE_MARQUE = 0xFFC0;
    private static final int DERNIER_CADRE = 0xFFCF;
    private static final int DEBUT_DE_L_IMAGE = 0xFFDA;

    /** Between the frames' marks, those that are not a frame. */
    private static final List<Integer> PAS_UN_CADRE = List.of(0xFFC4, 0xFFC8, 0xFFCC);

    private SegmentsJpeg() {}

    /** What is done with one. */
    @FunctionalInterface
    interface Usage {
        void lire(int marque, ByteBuffer segment);
    }

    /**
     * @throws RuntimeException when the bytes end in the middle of one
     */
    static void parcourir(ByteBuffer jpeg, Usage usage) {
        int place = 2;
        while (place + 4 <= jpeg.limit()) {
            int marque = jpeg.getShort(place) & 0xFFFF;
            if (marque < PREMIERE_MARQUE || marque == DEBUT_DE_L_IMAGE) {
                return;
            }
            int longueur = jpeg.getShort(place + 2) & 0xFFFF;
            usage.lire(marque, jpeg.slice(place + 4, longueur - 2));
            place += 2 + longueur;
        }
    }

    /** How many dots the largest of its frames has; 0 when it does not say. */
    static long points(ByteBuffer jpeg) {
        long[] points = {0};
        try {
            parcourir(
                    jpeg,
                    (marque, segment) -> {
                        if (marque <= DERNIER_CADRE && !PAS_UN_CADRE.contains(marque)) {
                            long hauteur = segment.getShort(1) & 0xFFFF;
                            points[0] =
                                    Math.max(points[0], hauteur * (segment.getShort(3) & 0xFFFF));
                        }
                    });
        } catch (RuntimeException _) {
            // Cut short: whoever decodes it will say so.
        }
        return points[0];
    }
}
