package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of a disk, read piece by piece. */
final class FluxFichier implements Flux {

    private static final int MORCEAU = 256 * 1024;

    private final InputStream fichier;

    FluxFichier(Path chemin) throws IOException {
        fichier = Files.newInputStream(chemin);
    }

    @Override
    public Optional<ByteBuffer> suivant(Progress progress) throws IOException {
        progress.stopIfCancelled();
        var octets = fichier.readNBytes(MORCEAU);
        return octets.length == 0 ? Optional.empty() : Optional.of(ByteBuffer.wrap(octets));
    }

    @Override
    public void close() {
        try {
            fichier.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
