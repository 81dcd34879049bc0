package fr.guichet;

import fr.guichet.commande.ServicesTables;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.Emplacement;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.table.Annuleur;
import fr.guichet.table.Exporteur;
import fr.guichet.table.HistoriqueRepository;
import fr.guichet.table.ImportRepository;
import fr.guichet.table.Importeur;
import fr.guichet.table.confiance.EmetteursDeConfiance;
import fr.guichet.table.confiance.EmetteursDeConfianceRepository;
import fr.guichet.table.confiance.VerificationLocale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The bases of this computer, for the commands that import and export. */
final class TablesDuPoste implements ServicesTables {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @Override
    public boolean existe(Path base) {
        return Files.exists(choisie(base));
    }

    @Override
    public Tables ecrire(Path base) {
        return new Ouvertes(Database.open(choisie(base)));
    }

    @Override
    public Tables modifier(Path base) {
        return new Ouvertes(Database.openExisting(choisie(base)));
    }

    @Override
    public Tables lire(Path base) {
        return new Ouvertes(Database.openReadOnly(choisie(base)));
    }

    private static Path choisie(Path base) {
        return base == null ? Emplacement.base() : base;
    }

    private record Ouvertes(Database database) implements Tables {

        @Override
        public Importeur importeur() {
            return new Importeur(
                    new ImportRepository(database.jdbi()),
                    new EffetDesTables(database.jdbi(), CLOCK),
                    CLOCK);
        }

        @Override
        public Annuleur annuleur() {
            return new Annuleur(
                    new HistoriqueRepository(database.jdbi()),
                    new EffetDesTables(database.jdbi(), CLOCK),
                    CLOCK);
        }

        @Override
        public Exporteur exporteur() {
            return new Exporteur(
                    new ConventionRepository(database.jdbi()),
                    new ComplementaireRepository(database.jdbi()));
        }

        @Override
        public VerificationLocale verification() {
            var cles = new EmetteursDeConfianceRepository(database.jdbi());
            return new VerificationLocale(new EmetteursDeConfiance(cles, CLOCK));
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
