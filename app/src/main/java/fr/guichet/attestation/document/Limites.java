package fr.guichet.attestation.document;

import java.time.Duration;

/**
 * What a file may ask of this machine before it is refused. An attestation needs a hundredth of it;
 * a few hundred bytes can ask for hours and gigabytes.
 */
public final class Limites {

    /** Of a file, in bytes. */
    public static final long OCTETS = 50L << 20;

    public static final int PAGES = 50;

    /** Dots of one image, as its file declares them: more than a telephone takes. */
    public static final long POINTS = 60_000_000;

    /** Dots of a page handed out: an A4 at 600 dots an inch. */
    static final long POINTS_RENDUS = 36_000_000;

    /** Bytes of an image as it is decoded, before it is brought to 24 bits a dot. */
    static final long OCTETS_DECODES = 160L << 20;

    /** The scale at which a page of a PDF must hold in {@link #POINTS}: an A0 does. */
    static final int POINTS_PAR_POUCE = 150;

    /** Bytes of what draws a page of a PDF, once inflated: each stream, and all but the images. */
    static final long OCTETS_DE_DESSIN = 20L << 20;

    /** Things a page of a PDF is made of. */
    static final int OBJETS = 100_000;

    /** Orders that draw a page, those of a form counted each time it is drawn. */
    static final int ORDRES = 2_000_000;

    /** Forms within one another. */
    static final int NIVEAUX = 25;

    /** Time to draw a page of a PDF. */
    static final Duration DELAI = Duration.ofSeconds(15);

    private Limites() {}
}
