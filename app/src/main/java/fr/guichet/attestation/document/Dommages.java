package fr.guichet.attestation.document;

import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Hears what the decoder of the JPEG only mutters: a picture cut short is handed out without a
 * fault, grey from where its bytes end.
 */
final class Dommages implements IIOReadWarningListener {

    private String premier;

    @Override
    public void warningOccurred(ImageReader lecteur, String avertissement) {
        boolean grave =
                avertissement.startsWith("Corrupt JPEG data")
                        || avertissement.startsWith("Premature end")
                        || avertissement.startsWith("Truncated");
        // Bytes too many between two parts are what some telephones write.
        if (grave && !avertissement.contains("extraneous bytes") && premier == null) {
            premier = avertissement;
        }
    }

    /**
     * @throws IOException when something was amiss
     */
    void verifier() throws IOException {
        if (premier != null) {
            throw new IOException(premier);
        }
    }
}
