package fr.guichet.common.db;

import fr.guichet.common.UserException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second Guichet from writing in the same base: a lock of the system on a file beside it,
 * which a killed process lets go by itself.
 */
final class Verrou implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private Verrou(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws UserException when another Guichet holds it
     */
    static Verrou prendre(Path base) {
        var fichier = base.resolveSibling(base.getFileName() + ".verrou");
        try {
            Emplacement.reserver(fichier);
            var channel = FileChannel.open(fichier, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new UserException(
                        "Guichet est déjà ouvert sur cette base. Rien n’a été modifié : revenez à"
                                + " la fenêtre déjà ouverte, ou fermez-la d’abord.");
            }
            return new Verrou(channel, lock);
        } catch (IOException e) {
            throw new UserException(
                    "La base « %s » ne peut pas être réservée à cette fenêtre. Vérifiez que vous avez le droit d’écrire dans son dossier."
                            .formatted(base),
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException _) {
            // The system lets the lock go with the process: nothing is lost by failing here.
        }
    }
}
