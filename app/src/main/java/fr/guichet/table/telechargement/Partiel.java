package fr.guichet.table.telechargement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What has arrived of a table, kept from one try to the next, with what its server calls that
 * version of the file (its ETag, or its date).
 */
record Partiel(Path fichier, Path marque) {

    /** Bytes already here. */
    long recu() throws IOException {
        return Files.exists(fichier) ? Files.size(fichier) : 0;
    }

    Optional<String> marqueLue() throws IOException {
        return Files.exists(marque) ? Optional.of(Files.readString(marque)) : Optional.empty();
    }

    /** Starts again from nothing, with a version of the file that may not be named. */
    void recommencer(Optional<String> nouvelle) throws IOException {
        effacer();
        if (nouvelle.isPresent()) {
            Files.writeString(marque, nouvelle.get());
        }
    }

    void effacer() throws IOException {
        Files.deleteIfExists(fichier);
        Files.deleteIfExists(marque);
    }

    /** To write after what is already here. */
    SeekableByteChannel suite() throws IOException {
        return Files.newByteChannel(fichier, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static void ecrire(SeekableByteChannel canal, ByteBuffer octets) throws IOException {
        while (octets.hasRemaining()) {
            canal.write(octets);
        }
    }
}
