package fr.guichet.table.telechargement;

import fr.guichet.common.Progress;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Waits for what another thread brings: neither longer than allowed, nor once it is cancelled. */
final class Attente {

    private static final long PAS_MS = 50;

    private Attente() {}

    /**
     * @param silence how long nothing may come
     * @return empty when nothing came
     */
    static <T> Optional<T> attendre(BlockingQueue<T> file, Duration silence, Progress progress) {
        long fin = System.nanoTime() + silence.toNanos();
        try {
            while (true) {
                progress.stopIfCancelled();
                var venu = file.poll(PAS_MS, TimeUnit.MILLISECONDS);
                if (venu != null || System.nanoTime() - fin > 0) {
                    return Optional.ofNullable(venu);
                }
            }
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
    }
}
