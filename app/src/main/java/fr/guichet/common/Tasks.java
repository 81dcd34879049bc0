package fr.guichet.common;

import java.util.function.Consumer;

/**
 * Runs what may take longer than the eye forgives. The work runs away from the screen's thread, its
 * result comes back on it; a failure always reaches the {@link ErrorReporter}.
 */
public interface Tasks {

    /**
     * @param title what is being done, shown beside the progress bar
     */
    <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess);

    /**
     * Same, for a work whose end the caller must also know, good or not, or cancelled before it
     * began: a button to free.
     */
    default <T> void run(
            String title, Work<T> work, Consumer<? super T> onSuccess, Runnable onEnd) {
        run(
                title,
                progress -> {
                    try {
                        return work.call(progress);
                    } finally {
                        later(onEnd);
                    }
                },
                onSuccess);
    }

    /** Runs on the screen's thread, soon. */
    void later(Runnable action);

    /** A work that may report how far it is, and may fail. */
    @FunctionalInterface
    interface Work<T> {
        T call(Progress progress) throws Exception;
    }
}
