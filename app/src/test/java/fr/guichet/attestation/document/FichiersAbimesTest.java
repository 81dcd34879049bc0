package fr.guichet.attestation.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.common.UserException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever happens to a file on its way, it is read or refused in a sentence. */
class FichiersAbimesTest {

    private static final int FICHIERS = 300;
    private static final int DPI = 100;

    /** Kept, or it would speak again once collected: PDFBox has much to say of such files. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @Test
    @Timeout(120)
    void aDamagedFileIsReadOrRefused() {
        PDFBOX.setLevel(Level.OFF);
        var degats = new Degats(20261122);
        int lus = 0;
        for (int i = 0; i < FICHIERS; i++) {
            lus += lire(degats.fichier()) ? 1 : 0;
        }
        PDFBOX.setLevel(null);
        assertThat(lus).isBetween(FICHIERS / 10, FICHIERS * 9 / 10);
    }

    private static boolean lire(byte[] octets) {
        try (var document = Documents.ouvrir(octets)) {
            assertThat(OuvertureSeule.lire(document, DPI)).startsWith("lu");
            return true;
        } catch (UserException e) {
            assertThat(e).hasMessageStartingWith("Ce ");
            return false;
        }
    }
}
