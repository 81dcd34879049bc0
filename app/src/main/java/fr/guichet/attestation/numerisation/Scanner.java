package fr.guichet.attestation.numerisation;

import fr.guichet.common.Progress;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A way to reach scanners. Each method waits for the device, stops soon when cancelled, and throws
 * a {@link ScannerException} that says what keeps it from working.
 */
public interface Scanner {

    /**
     * Looks for devices, a few seconds; those there are none of, or no driver, is no failure.
     *
     * @param trouve told of each as soon as it is found, on whatever thread
     */
    void chercher(Progress progress, Consumer<Appareil> trouve);

    Capacites capacites(Appareil appareil, Progress progress);

    /**
     * Scans: one page from the glass, all the sheets from a feeder. The progress counts within the
     * page; its message says which.
     *
     * @param dossier an empty folder: whatever is left in it belongs to nobody
     * @param page given each image once it is complete and has been read; those given before a
     *     failure are good
     */
    void numeriser(
            Appareil appareil,
            Demande demande,
            Path dossier,
            Progress progress,
            Consumer<Page> page);
}
