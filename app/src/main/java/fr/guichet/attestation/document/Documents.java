package fr.guichet.attestation.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what is received as an attestation, within {@link Limites}. */
public final class Documents {

    private Documents() {}

    /**
     * Opens a file. It is read whole: it may be moved or erased while the document is open.
     *
     * @throws fr.guichet.common.UserException when it cannot be read as an attestation: what it is,
     *     or what is wrong with it, and what to do
     */
    public static Document ouvrir(Path fichier) {
        return ouvrir(lire(fichier));
    }

    /**
     * Opens the bytes of a file.
     *
     * @throws fr.guichet.common.UserException as {@link #ouvrir(Path)}
     */
    public static Document ouvrir(byte[] octets) {
        if (octets.length > Limites.OCTETS) {
            throw Refus.tropLourd();
        }
        var format = Reconnaissance.format(octets);
        return Refus.lire(() ->
                format == Format.PDF ? new DocumentPdf(octets) : new DocumentImage(format, octets));
    }

    private static byte[] lire(Path fichier) {
        try (var entree = Files.newInputStream(fichier)) {
            if (Files.size(fichier) > Limites.OCTETS) {
                throw Refus.tropLourd();
            }
            return entree.readNBytes((int) Limites.OCTETS + 1);
        } catch (IOException e) {
            throw Refus.introuvable(e);
        }
    }
}
