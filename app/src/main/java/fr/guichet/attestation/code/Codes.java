package fr.guichet.attestation.code;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

/** Reads the barcodes of a page: DataMatrix, QR, PDF417 and Code 128, whichever way they lie. */
public final class Codes {

    private static final Duration BUDGET = Duration.ofSeconds(1);

    private Codes() {}

    /**
     * What a page bears, in about a second at most. A code that cannot be read is as one that is
     * not there.
     *
     * @param image the whole page, or a card, at 150 dots an inch or more
     * @param page its number, the first being 1
     */
    public static List<CodeLu> lire(BufferedImage image, int page) {
        return lire(image, page, BUDGET);
    }

    /** As the other, in more time or less. */
    static List<CodeLu> lire(BufferedImage image, int page, Duration budget) {
        return new Recherche(Gris.de(image), page, budget).lire();
    }
}
