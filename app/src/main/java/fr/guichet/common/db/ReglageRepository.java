package fr.guichet.common.db;

import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** What the program remembers of its user, as short texts under dotted keys. */
public final class ReglageRepository {

    private final Jdbi jdbi;

    public ReglageRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<String> find(String cle) {
        return jdbi.withHandle(h ->
                h.createQuery("SELECT valeur FROM reglage WHERE cle = :cle")
                        .bind("cle", cle)
                        .mapTo(String.class)
                        .findOne());
    }

    public void save(String cle, String valeur) {
        jdbi.useHandle(h ->
                h.createUpdate(
                                """
                                INSERT INTO reglage (cle, valeur) VALUES (:cle, :valeur)
                                ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur\
                                """)
                        .bind("cle", cle)
                        .bind("valeur", valeur)
                        .execute());
    }
}
