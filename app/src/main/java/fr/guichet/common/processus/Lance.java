package fr.guichet.common.processus;

import fr.guichet.common.Progress;
import fr.guichet.common.processus.Programme.Resultat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A program that was started. Closed, it is stopped, whether it was told what to do or not. */
public final class Lance implements AutoCloseable {

    private static final long PAS_MILLIS = 50;

    private final Process processus;
    private final String nom;
    private final Duration delai;
    private final Duration silence;
    private final Arret arret;
    private final Sorties sorties;

    Lance(Process processus, String nom, Duration delai, Duration silence) {
        this.processus = processus;
        this.nom = nom;
        this.delai = delai;
        this.silence = silence;
        arret = new Arret(processus);
        sorties = new Sorties(processus);
    }

    /**
     * Tells it what to do and waits for its end; how long it may take is counted from here.
     *
     * @param entree all of its standard input, in UTF-8
     * @see Programme#executer
     */
    public Resultat achever(String entree, Progress progress, Consumer<String> ligne)
            throws IOException {
        dire(entree);
        try {
            long debut = System.nanoTime();
            while (!processus.waitFor(PAS_MILLIS, TimeUnit.MILLISECONDS)) {
                sorties.transmettre(ligne);
                progress.stopIfCancelled();
                refuser(debut, delai);
                refuser(Math.max(debut, sorties.derniereNouvelle()), silence);
            }
            sorties.finir(ligne);
        } catch (DelaiDepasse | RuntimeException e) {
            // Too long, cancelled, or nobody can take what it says.
            arret.demander();
            throw e;
        } catch (InterruptedException _) {
            arret.demander();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return new Resultat(processus.exitValue(), sorties.sortie(), sorties.erreurs());
    }

    private void dire(String entree) {
        try (var flux = processus.getOutputStream()) {
            flux.write(entree.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It has ended, or does not listen: what it ends with says more.
        }
    }

    private void refuser(long depuis, Duration permis) throws DelaiDepasse {
        if (System.nanoTime() - depuis > permis.toNanos()) {
            throw new DelaiDepasse(nom, permis);
        }
    }

    @Override
    public void close() {
        sorties.close();
        arret.close();
    }
}
