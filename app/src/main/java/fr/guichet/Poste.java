package fr.guichet;

import fr.guichet.commande.Services;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.Emplacement;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.decision.ParametresReader;
import fr.guichet.decision.TablesDuCabinet;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import java.nio.file.Path;

/** What the commands find on this computer; a base is only read, even while a window has it. */
final class Poste implements Services {

    @Override
    public Moteur moteur() {
        return new Moteur(ParametresReader.lire());
    }

    @Override
    public Tables tables(Path base) {
        try (var database = Database.openReadOnly(base == null ? Emplacement.base() : base)) {
            return TablesDuCabinet.de(
                    new ConventionRepository(database.jdbi()).contenu().tables(),
                    new ComplementaireRepository(database.jdbi()).findAll());
        }
    }
}
