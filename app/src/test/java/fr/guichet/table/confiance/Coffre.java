package fr.guichet.table.confiance;

import fr.guichet.common.db.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A base in a folder, the keys it holds, and a clock that one moves on by hand. */
final class Coffre implements AutoCloseable {

    static final LocalDateTime DEBUT = LocalDateTime.of(2026, 11, 22, 10, 30);

    final Database database;
    final EmetteursDeConfiance emetteurs;
    private Instant maintenant = DEBUT.toInstant(ZoneOffset.UTC);

    Coffre(Path dossier) {
        database = Database.open(dossier.resolve("guichet.db"));
        InstantSource heure = () -> maintenant;
        emetteurs =
                new EmetteursDeConfiance(
                        new EmetteursDeConfianceRepository(database.jdbi()), clock(heure));
    }

    void attendreUnJour() {
        maintenant = maintenant.plus(Duration.ofDays(1));
    }

    @Override
    public void close() {
        database.close();
    }

    private static Clock clock(InstantSource heure) {
        return heure.withZone(ZoneOffset.UTC);
    }
}
