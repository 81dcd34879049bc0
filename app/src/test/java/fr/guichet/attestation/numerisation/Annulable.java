package fr.guichet.attestation.numerisation;

import fr.guichet.common.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Remembers what it was told, and is cancelled at a word of it. */
public final class Annulable implements Progress {

    public final List<String> etapes = new ArrayList<>();
    private final Predicate<Long> assez;
    private boolean annule;

    public Annulable() {
        this(_ -> false);
    }

    /**
     * @param assez whether a progress is the one at which to cancel
     */
    public Annulable(Predicate<Long> assez) {
        this.assez = assez;
    }

    @Override
    public synchronized void report(long done, long total, String message) {
        if (etapes.isEmpty() || !etapes.getLast().equals(message)) {
            etapes.add(message);
        }
        annule |= assez.test(done);
    }

    @Override
    public synchronized boolean cancelled() {
        return annule;
    }
}
