package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A copy on its way into the depot, whole on the disk under a name of no meaning; closing it
 * removes it, unless it was put away.
 *
 * @param taille in bytes
 */
record Brouillon(Path chemin, String sha256, long taille) implements AutoCloseable {

    static final String SUFFIXE = ".tmp";

    private static final int TAMPON = 1 << 16;

    /** What is done with each piece of a file. */
    private interface Morceau {
        void prendre(ByteBuffer octets) throws IOException;
    }

    static Brouillon de(InputStream entree, Path dossier, Progress progress) {
        var copie = dossier.resolve(UUID.randomUUID() + SUFFIXE);
        try {
            return copier(entree, copie, progress);
        } catch (IOException e) {
            effacer(copie);
            throw new UserException(Messages.text("attestation.depot.plein"), e);
        } catch (RuntimeException e) {
            effacer(copie);
            throw e;
        }
    }

    private static Brouillon copier(InputStream entree, Path copie, Progress progress)
            throws IOException {
        try (var sortie =
                FileChannel.open(copie, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var empreinte =
                    lire(
                            entree,
                            progress,
                            octets -> {
                                while (octets.hasRemaining()) {
                                    sortie.write(octets);
                                }
                                if (sortie.size() > Depot.TAILLE_MAX) {
                                    throw new UserException(
                                            Messages.text(
                                                    "attestation.depot.trop",
                                                    Nombres.taille(Depot.TAILLE_MAX)));
                                }
                            });
            if (sortie.size() == 0) {
                throw new UserException(Messages.text("attestation.depot.vide"));
            }
            sortie.force(true);
            return new Brouillon(copie, empreinte, sortie.size());
        }
    }

    /**
     * The digest of a file, in hexadecimal.
     *
     * @throws UserException when it cannot be read
     */
    static String empreinte(Path fichier, Progress progress) {
        try (var entree = ouvrir(fichier)) {
            return lire(entree, progress, _ -> {});
        } catch (IOException e) {
            throw illisible(e);
        }
    }

    @Override
    public void close() {
        effacer(chemin);
    }

    static InputStream ouvrir(Path fichier) throws IOException {
        if (!Files.isRegularFile(fichier)) {
            throw new NoSuchFileException(fichier.toString());
        }
        return Files.newInputStream(fichier);
    }

    private static String lire(InputStream entree, Progress progress, Morceau morceau)
            throws IOException {
        var sha256 = digest();
        var tampon = new byte[TAMPON];
        for (int lus = entree.read(tampon); lus >= 0; lus = entree.read(tampon)) {
            progress.stopIfCancelled();
            sha256.update(tampon, 0, lus);
            morceau.prendre(ByteBuffer.wrap(tampon, 0, lus));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static UserException illisible(IOException cause) {
        return new UserException(Messages.text("attestation.depot.illisible"), cause);
    }

    /** At worst, the next start sweeps it. */
    private static void effacer(Path copie) {
        try {
            Files.deleteIfExists(copie);
        } catch (IOException _) {
            // What stopped the copy is what must be told.
        }
    }
}
