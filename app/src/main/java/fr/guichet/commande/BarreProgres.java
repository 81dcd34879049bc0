package fr.guichet.commande;

import fr.guichet.common.Progress;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** A progress bar on one line of the terminal; silent where the messages go to a file. */
final class BarreProgres implements Progress, AutoCloseable {

    private static final int LARGEUR = 30;
    private static final long PAS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String EFFACER = "\r\033[K";

    private final PrintWriter messages;
    private final boolean visible;
    private long derniere = System.nanoTime();
    private boolean montree;

    BarreProgres(PrintWriter messages) {
        this(messages, Terminal.montreLesMessages());
    }

    BarreProgres(PrintWriter messages, boolean visible) {
        this.messages = messages;
        this.visible = visible;
    }

    @Override
    public void report(long done, long total, String message) {
        long maintenant = System.nanoTime();
        if (!visible || maintenant - derniere < PAS) {
            return;
        }
        derniere = maintenant;
        montree = true;
        messages.print(EFFACER + barre(done, total) + message);
        messages.flush();
    }

    /** One who stops a command ends its process: SQLite then undoes what was under way. */
    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void close() {
        if (montree) {
            messages.print(EFFACER);
            messages.flush();
        }
    }

    private static String barre(long done, long total) {
        if (total <= 0) {
            return "";
        }
        long part = Math.min(done, total);
        int pleines = (int) (part * LARGEUR / total);
        return "[%s%s] %3d %% "
                .formatted("#".repeat(pleines), ".".repeat(LARGEUR - pleines), part * 100 / total);
    }
}
