package fr.guichet.attestation.numerisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where pages wait to be kept or given up: a folder of its own beside the base, gone on close. What
 * a program killed meanwhile leaves is swept at the next start.
 */
public final class DossierProvisoire implements AutoCloseable {

    private final Path dossier;

    /**
     * @param racine where such folders are, and nothing else; made if need be
     */
    public DossierProvisoire(Path racine) {
        try {
            dossier = Files.createTempDirectory(Files.createDirectories(racine), "scan-");
        } catch (IOException e) {
            throw Panne.DISQUE.par(e);
        }
    }

    /** A new empty folder inside. */
    public Path sousDossier() {
        try {
            return Files.createTempDirectory(dossier, "pages-");
        } catch (IOException e) {
            throw Panne.DISQUE.par(e);
        }
    }

    /** What cannot be deleted now is swept at the next start. */
    @Override
    public void close() {
        supprimer(dossier);
    }

    /**
     * Deletes what earlier runs of the program left; at start, before any scan.
     *
     * @param racine as given to the constructor
     */
    public static void balayer(Path racine) {
        supprimer(racine);
    }

    /** Deletes a folder with all it holds, as far as it can be. */
    static void supprimer(Path dossier) {
        if (!Files.isDirectory(dossier)) {
            return;
        }
        try (var fichiers = Files.walk(dossier)) {
            fichiers.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            // A file still held, or gone meanwhile: the next start tries again.
        }
    }
}
