package fr.guichet;

import fr.guichet.common.db.Database;
import fr.guichet.decision.ParametresReader;
import fr.guichet.demonstration.DemonstrationRepository;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Parametres;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * All that the desk needs before its first screen, read while JavaFX starts.
 *
 * @param demonstration whether the base holds invented patients
 */
record Ouverture(Database database, boolean demonstration, Caisses caisses, Parametres parametres) {

    /**
     * Opens a base, long enough to be felt: never on the screen's thread.
     *
     * @throws fr.guichet.common.UserException as {@link Database#open} does
     */
    static Ouverture de(Path base) {
        var parametres = enFond(ParametresReader::lire);
        var caisses = enFond(Caisses::charger);
        var database = Database.open(base);
        return new Ouverture(
                database,
                DemonstrationRepository.estDemonstration(database.jdbi()),
                caisses.join(),
                parametres.join());
    }

    /** Same, in the background. */
    static CompletableFuture<Ouverture> lancer(Path base) {
        return enFond(() -> de(base));
    }

    /** A thread each: the common pool has only one on a computer of two cores. */
    private static <T> CompletableFuture<T> enFond(Supplier<T> travail) {
        return CompletableFuture.supplyAsync(
                travail, fil -> Thread.ofPlatform().name("guichet-ouverture").daemon().start(fil));
    }
}
