package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/** Brings the progress of a work to its window, and the window's cancelling to the work. */
final class SuiviImport {

    private static final long PAS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Tasks tasks;
    private final BiConsumer<Double, String> affichage;
    private final AtomicBoolean annule = new AtomicBoolean();

    /**
     * @param affichage takes, on the screen's thread, the part done (-1 when it is not known) and
     *     what is being done
     */
    SuiviImport(Tasks tasks, BiConsumer<Double, String> affichage) {
        this.tasks = tasks;
        this.affichage = affichage;
    }

    void annuler() {
        annule.set(true);
    }

    /** The progress a work is given: what the program shows of it, and what this window does. */
    Progress suivre(Progress programme) {
        return new Progress() {
            private long derniere = System.nanoTime();

            @Override
            public void report(long done, long total, String message) {
                programme.report(done, total, message);
                long maintenant = System.nanoTime();
                if (total <= 0 || maintenant - derniere >= PAS) {
                    derniere = maintenant;
                    double part = total <= 0 ? -1 : (double) done / total;
                    tasks.later(() -> affichage.accept(part, message));
                }
            }

            @Override
            public boolean cancelled() {
                return annule.get() || programme.cancelled();
            }
        };
    }
}
