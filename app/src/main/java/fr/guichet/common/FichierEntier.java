package fr.guichet.common;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that appears whole, or not at all: one who reads it never meets half of it. */
public final class FichierEntier {

    private FichierEntier() {}

    /** Writes what the file holds. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(OutputStream sortie) throws IOException;
    }

    /**
     * @throws IOException when it cannot be written; what stood there is then untouched
     */
    public static void ecrire(Path cible, Contenu contenu) throws IOException {
        var provisoire = cible.toAbsolutePath().resolveSibling(".guichet-" + UUID.randomUUID());
        try {
            try (var sortie = Files.newOutputStream(provisoire, StandardOpenOption.CREATE_NEW)) {
                contenu.ecrire(sortie);
            }
            remplacer(provisoire, cible);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }

    private static void remplacer(Path provisoire, Path cible) throws IOException {
        try {
            Files.move(provisoire, cible, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(provisoire, cible, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
