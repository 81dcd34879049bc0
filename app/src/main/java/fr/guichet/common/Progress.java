package fr.guichet.common;

import java.util.concurrent.CancellationException;

/** How a long work tells where it stands, and learns that it is no longer wanted. */
public interface Progress {

    /** For a work nobody watches. */
    Progress AUCUN =
            new Progress() {
                @Override
                public void report(long done, long total, String message) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /**
     * @param total 0 or less when it is not known
     */
    void report(long done, long total, String message);

    boolean cancelled();

    /**
     * Stops the work here when it was cancelled: what it had begun is then undone by its caller.
     */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
