package fr.guichet.common.processus;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process and those it started: asked first where it may be, killed in the end. Holds while
 * the Java machine itself goes down.
 */
final class Arret implements AutoCloseable {

    private static final long SURSIS_SECONDES = 3;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Process processus;
    private final Thread aLaFin;
    private final Set<ProcessHandle> tous = new HashSet<>();

    Arret(Process processus) {
        this.processus = processus;
        tous.add(processus.toHandle());
        aLaFin = new Thread(this::tuer);
        Runtime.getRuntime().addShutdownHook(aLaFin);
    }

    /**
     * Asks it to stop, as Ctrl+C does, and leaves it a moment: a scanner then takes its sheet out
     * and its lamp off. Windows has no such signal for a process without a console.
     */
    void demander() {
        // Those it started are known through it alone, as long as it lives.
        processus.descendants().forEach(tous::add);
        if (WINDOWS) {
            processus.destroy();
            return;
        }
        boolean interrompu = Thread.interrupted();
        try {
            // By the shell, whose own word « kill » is: not every system has it as a program.
            new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", String.valueOf(processus.pid()))
                    .start()
                    .waitFor(1, TimeUnit.SECONDS);
            processus.waitFor(SURSIS_SECONDES, TimeUnit.SECONDS);
        } catch (IOException _) {
            // No shell: it is killed on close.
        } catch (InterruptedException _) {
            interrompu = true;
        }
        if (interrompu) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills what still runs. */
    @Override
    public void close() {
        tuer();
        try {
            Runtime.getRuntime().removeShutdownHook(aLaFin);
        } catch (IllegalStateException _) {
            // The machine is going down: the hook runs as well, and finds nothing to do.
        }
    }

    private void tuer() {
        // Of one that has ended nothing is known any more; looking through all processes takes
        // long.
        if (processus.isAlive()) {
            processus.descendants().forEach(tous::add);
        }
        tous.forEach(ProcessHandle::destroyForcibly);
        // Killing is a request: the files they held are free once it has been granted.
        CompletableFuture.allOf(
                        tous.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, SURSIS_SECONDES, TimeUnit.SECONDS)
                .join();
    }
}
