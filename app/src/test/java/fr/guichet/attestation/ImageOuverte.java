package fr.guichet.attestation;

import fr.guichet.attestation.document.Document;
import fr.guichet.attestation.document.Format;
import fr.guichet.attestation.document.Mot;
import fr.guichet.common.UserException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** A file of one picture, read as Java reads it: the tests need no more. */
record ImageOuverte(BufferedImage image) implements Document {

    static Document ouvrir(Path fichier) {
        try {
            var lue = ImageIO.read(fichier.toFile());
            if (lue == null) {
                throw new UserException("Ce fichier n’est pas une image.");
            }
            return new ImageOuverte(lue);
        } catch (IOException e) {
            throw new UserException("Ce fichier est abîmé.", e);
        }
    }

    @Override
    public Format format() {
        return Format.PNG;
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage image(int page, int dpi) {
        return image;
    }

    @Override
    public List<Mot> mots(int page) {
        return List.of();
    }

    @Override
    public void close() {}
}
