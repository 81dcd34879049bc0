package fr.guichet.bench;

import fr.guichet.Main;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Started in a process of its own: opens a window, the program's or the bare one, and prints how
 * long after the start of the process its search field could be typed in, and what memory it holds.
 */
final class DemarrageMesure {

    /** The field that makes the window usable. */
    static final String RECHERCHE = "recherche";

    /** First word of the line of results. */
    static final String MARQUE = "mesure";

    private static final AtomicBoolean vue = new AtomicBoolean();

    private DemarrageMesure() {}

    /**
     * @param args « nue », or the base to open
     */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(DemarrageMesure::guetter);
        if (args[0].equals("nue")) {
            Platform.startup(FenetreNue::ouvrir);
        } else {
            Main.main(new String[] {"--base", args[0]});
        }
    }

    private static void guetter() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(2);
                try {
                    Platform.runLater(DemarrageMesure::regarder);
                } catch (IllegalStateException _) {
                    // The toolkit has not started yet.
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void regarder() {
        for (var window : Window.getWindows()) {
            if (window.isShowing()
                    && window.getScene().lookup("#" + RECHERCHE) instanceof TextField champ
                    && !champ.isDisabled()) {
                if (vue.compareAndSet(false, true)) {
                    finir();
                }
            }
        }
    }

    /** The time is taken at once; the memory once what loads behind the window has settled. */
    private static void finir() {
        long debut = ManagementFactory.getRuntimeMXBean().getStartTime();
        long ms = System.currentTimeMillis() - debut;
        Thread.ofPlatform().start(() -> conclure(ms));
    }

    private static void conclure(long ms) {
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        System.gc();
        System.out.println(MARQUE + " " + ms + " " + memoireKo());
        Runtime.getRuntime().halt(0);
    }

    /** Resident memory where the system tells it (Linux), else the heap in use. */
    private static long memoireKo() {
        try (var lignes = Files.lines(Path.of("/proc/self/status"))) {
            return lignes.filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        }
    }
}
