package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.common.db.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process of its own that imports a table, or takes one back, to be killed while it does. */
final class ImportTue {

    static final String EMETTEUR = "x";

    private static final EffetSurPatients AUCUN = (_, _, _) -> List.of();

    private ImportTue() {}

    /**
     * @param args the base; then the table to import, or none to take the last import back
     */
    public static void main(String[] args) {
        try (var database = Database.open(Path.of(args[0]))) {
            var travail =
                    args.length > 1 ? importer(database, Path.of(args[1])) : annuler(database);
            System.out.println("écriture");
            travail.run();
            System.out.println("fait");
        }
    }

    private static Runnable importer(Database database, Path fichier) {
        var importeur =
                new Importeur(new ImportRepository(database.jdbi()), AUCUN, Clock.systemUTC());
        var lecture = importeur.lire(fichier, EMETTEUR, Progress.AUCUN);
        var preparation =
                importeur.comparer(
                        lecture, EMETTEUR, Provenance.FICHIER, Mode.REMPLACEMENT, Progress.AUCUN);
        return () -> importeur.appliquer(preparation, Progress.AUCUN);
    }

    private static Runnable annuler(Database database) {
        var annuleur =
                new Annuleur(new HistoriqueRepository(database.jdbi()), AUCUN, Clock.systemUTC());
        var annulation = annuleur.preparer(annuleur.dernier(EMETTEUR), Progress.AUCUN);
        return () -> annuleur.annuler(annulation, Progress.AUCUN);
    }
}
