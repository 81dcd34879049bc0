package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Bytes that arrive piece by piece, from a server or a disk. */
interface Flux extends AutoCloseable {

    /**
     * The next piece; empty at the end.
     *
     * @throws IOException when nothing more can come
     */
    Optional<ByteBuffer> suivant(Progress progress) throws IOException;

    /** Gives up what has not arrived. */
    @Override
    void close();
}
