package fr.guichet.common.processus;

import fr.guichet.common.Progress;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Runs a program of the system, never longer than it may. Both its streams are read while it runs,
 * so that it never waits for a reader. It has ended when {@link #executer} returns; one that had to
 * be stopped, with all those it had started itself.
 */
public final class Programme {

    private final List<String> commande;
    private final Map<String, String> environnement;
    private final Duration delai;
    private final Duration silence;

    /**
     * @param code what the program ended with: 0 for most, when all went well
     * @param sortie its standard output
     * @param erreurs the end of its standard error, {@link Sorties#ERREURS} characters at most
     */
    public record Resultat(int code, byte[] sortie, String erreurs) {}

    /**
     * @param environnement added to this program's own
     * @param delai how long it may take in all
     */
    public Programme(List<String> commande, Map<String, String> environnement, Duration delai) {
        this(commande, environnement, delai, delai);
    }

    /**
     * @param silence how long it may say nothing, neither on its output nor on its standard error
     */
    public Programme(
            List<String> commande,
            Map<String, String> environnement,
            Duration delai,
            Duration silence) {
        this.commande = List.copyOf(commande);
        this.environnement = Map.copyOf(environnement);
        this.delai = delai;
        this.silence = silence;
    }

    /**
     * Runs it to its end, with nothing on its standard input. A cancelled one is first asked to
     * stop, as Ctrl+C does, then killed.
     *
     * @param ligne each line of standard error as it comes, on this very thread: {@code \r} or
     *     {@code \n} ends one
     * @throws DelaiDepasse when it was stopped for taking too long
     * @throws CancellationException when the work was cancelled
     * @throws IOException when it cannot be started, or says more than {@link Sorties#SORTIE}
     */
    public Resultat executer(Progress progress, Consumer<String> ligne) throws IOException {
        progress.stopIfCancelled();
        try (var lance = lancer()) {
            return lance.achever("", progress, ligne);
        }
    }

    /**
     * Starts it: it gets ready while something else is done.
     *
     * @throws IOException when it cannot be started
     */
    public Lance lancer() throws IOException {
        var builder = new ProcessBuilder(commande);
        builder.environment().putAll(environnement);
        return new Lance(builder.start(), commande.getFirst(), delai, silence);
    }
}
