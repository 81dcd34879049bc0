package fr.guichet;

import fr.guichet.common.db.Database;
import fr.guichet.decision.ParametresReader;
import fr.guichet.demonstration.DemonstrationRepository;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Parametres;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

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
        var parametres = CompletableFuture.supplyAsync(ParametresReader::lire);
        var caisses = CompletableFuture.supplyAsync(Caisses::charger);
        var database = Database.open(base);
        return new Ouverture(
                database,
                DemonstrationRepository.estDemonstration(database.jdbi()),
                caisses.join(),
                parametres.join());
    }
}
