package fr.guichet.attestation.document;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A file received as an attestation, open to be shown and read. Its pages count from 1.
 *
 * <p>Every method that reads throws a {@link fr.guichet.common.UserException} that says what is
 * wrong with the file; none takes more than {@link Limites} allow. One thread at a time may use it.
 */
public interface Document extends AutoCloseable {

    Format format();

    int pages();

    /**
     * The page as one looks at it: upright, on white.
     *
     * @param dpi dots an inch: the scale a page of a PDF is drawn at. An image that says no size is
     *     returned dot for dot, one that does is never enlarged, nor is a page of a PDF that is
     *     nothing but a scanned picture
     * @return in grey or in colours of 24 bits, without transparency
     */
    BufferedImage image(int page, int dpi);

    /**
     * The words the file itself holds, in the order of reading; none on a page that is a picture.
     */
    List<Mot> mots(int page);

    @Override
    void close();
}
