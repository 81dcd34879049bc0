package fr.guichet;

import fr.guichet.commande.Services;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.Emplacement;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.ParametresReader;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.regles.Moteur;

import java.nio.file.Path;
import java.time.Clock;

/** What the commands find on this computer; a base is only read, even while a window has it. */
final class Poste implements Services {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @Override
    public Moteur moteur() {
        return new Moteur(ParametresReader.lire());
    }

    @Override
    public Decideur decideur(Path base) {
        try (var database = Database.openReadOnly(base == null ? Emplacement.base() : base)) {
            var conventions = new ConventionRepository(database.jdbi());
            var contenu = conventions.contenu();
            var tables =
                    TablesDuCabinet.de(
                            contenu.tables(),
                            new ComplementaireRepository(database.jdbi()).findAll());
            var anciennete = Anciennete.de(contenu, conventions.version());
            return new Decideur(moteur(), () -> tables, () -> anciennete, CLOCK);
        }
    }
}
