package fr.guichet.common.processus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * What a process says, read by two threads of their own so that it never waits; the lines are
 * handed over by the thread that asks for them.
 */
final class Sorties implements AutoCloseable {

    /** The most a program may write on its standard output, in bytes. */
    static final int SORTIE = 64 << 20;

    /** How much of the end of the standard error is kept, in characters. */
    static final int ERREURS = 16 << 10;

    private static final int LIGNE = 4 << 10;
    private static final int LIGNES_EN_ATTENTE = 1000;
    private static final int BLOC = 8 << 10;

    /** A program it started may hold its streams open after its own end: they are then cut. */
    private static final long FIN_MILLIS = 2000;

    private final Process processus;
    private final BlockingQueue<String> lignes = new ArrayBlockingQueue<>(LIGNES_EN_ATTENTE);
    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final StringBuilder erreurs = new StringBuilder();
    private final Thread lecteurSortie;
    private final Thread lecteurErreurs;
    private volatile long nouvelle = System.nanoTime();
    private volatile boolean trop;

    Sorties(Process processus) {
        this.processus = processus;
        lecteurSortie = Thread.ofVirtual().start(() -> lire(this::lireSortie));
        lecteurErreurs = Thread.ofVirtual().start(() -> lire(this::lireErreurs));
    }

    /** When it last said anything, on the clock of {@link System#nanoTime}. */
    long derniereNouvelle() {
        return nouvelle;
    }

    /** Hands over the lines of the standard error that have come. */
    void transmettre(Consumer<String> ligne) throws IOException {
        for (var suivante = lignes.poll(); suivante != null; suivante = lignes.poll()) {
            garder(suivante);
            ligne.accept(suivante);
        }
        if (trop) {
            throw new IOException("More than " + SORTIE + " bytes on the standard output");
        }
    }

    /** Hands over the rest, once the process has ended. */
    void finir(Consumer<String> ligne) throws IOException, InterruptedException {
        long fin = System.currentTimeMillis() + FIN_MILLIS;
        while ((lecteurErreurs.isAlive() || lecteurSortie.isAlive())
                && System.currentTimeMillis() < fin) {
            transmettre(ligne);
            lecteurErreurs.join(1);
            lecteurSortie.join(1);
        }
        transmettre(ligne);
    }

    byte[] sortie() {
        synchronized (sortie) {
            return sortie.toByteArray();
        }
    }

    String erreurs() {
        return erreurs.toString();
    }

    /** Lets the readers go. */
    @Override
    public void close() {
        lecteurSortie.interrupt();
        lecteurErreurs.interrupt();
    }

    private void garder(String suivante) {
        erreurs.append(suivante).append('\n');
        if (erreurs.length() > ERREURS) {
            erreurs.delete(0, erreurs.length() - ERREURS);
        }
    }

    private void lireSortie() throws IOException {
        try (var flux = processus.getInputStream()) {
            var bloc = new byte[BLOC];
            for (int lus = flux.read(bloc); lus >= 0 && !trop; lus = flux.read(bloc)) {
                nouvelle = System.nanoTime();
                synchronized (sortie) {
                    sortie.write(bloc, 0, lus);
                    trop = sortie.size() > SORTIE;
                }
            }
        }
    }

    private void lireErreurs() throws IOException, InterruptedException {
        try (var flux = new InputStreamReader(processus.getErrorStream(), StandardCharsets.UTF_8)) {
            var courante = new StringBuilder();
            for (int c = flux.read(); c >= 0; c = flux.read()) {
                nouvelle = System.nanoTime();
                boolean fin = c == '\r' || c == '\n';
                if (!fin) {
                    courante.append((char) c);
                }
                if (!courante.isEmpty() && (fin || courante.length() == LIGNE)) {
                    lignes.put(courante.toString());
                    courante.setLength(0);
                }
            }
            if (!courante.isEmpty()) {
                lignes.put(courante.toString());
            }
        }
    }

    private interface Lecture {
        void lire() throws IOException, InterruptedException;
    }

    private static void lire(Lecture lecture) {
        try {
            lecture.lire();
        } catch (IOException | InterruptedException _) {
            // Cut with the process: what it had said is kept.
        }
    }
}
