package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process of its own that imports a table, to be killed while it does. */
final class ImportTue {

    static final String EMETTEUR = "x";

    private ImportTue() {}

    public static void main(String[] args) {
        try (var database = Database.open(Path.of(args[0]))) {
            var importeur =
                    new Importeur(
                            new ImportRepository(database.jdbi()),
                            (_, _, _) -> List.of(),
                            Clock.systemUTC());
            var lecture = importeur.lire(Path.of(args[1]), EMETTEUR, Progress.AUCUN);
            var preparation =
                    importeur.comparer(
                            lecture,
                            EMETTEUR,
                            Provenance.FICHIER,
                            Mode.REMPLACEMENT,
                            Progress.AUCUN);
            System.out.println("écriture");
            importeur.appliquer(preparation, Progress.AUCUN);
            System.out.println("fait");
        }
    }
}
