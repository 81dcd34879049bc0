package fr.guichet.table.confiance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.guichet.table.catalogue.ClePublique;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The keys the practice has accepted, and whose tables each signs. */
public final class EmetteursDeConfianceRepository {

    private final Jdbi jdbi;

    public EmetteursDeConfianceRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that hold first, by name. */
    List<CleDeConfiance> findAll() {
        return jdbi.inTransaction(h -> {
            var emetteurs = emetteurs(h);
            return h.createQuery(
                            """
                            SELECT id, nom, cle_publique, acceptee_le, revoquee_le
                              FROM cle_confiance
                             ORDER BY revoquee_le IS NOT NULL, nom COLLATE NOCASE, id\
                            """)
                    .map((row, _) -> cle(row, emetteurs))
                    .list();
        });
    }

    /** Adds a key, or finds it where it is; then it is the one that signs for these émetteurs. */
    long accepter(ClePublique cle, String nom, Collection<String> emetteurs, LocalDateTime quand) {
        return jdbi.inTransaction(h -> {
            h.createUpdate(
                            """
                            INSERT INTO cle_confiance (nom, cle_publique, empreinte, acceptee_le)
                            VALUES (:nom, :cle, :empreinte, :quand)
                            ON CONFLICT (empreinte) DO NOTHING\
                            """)
                    .bind("nom", nom)
                    .bind("cle", cle.base64())
                    .bind("empreinte", cle.empreinte())
                    .bind("quand", quand.toString())
                    .execute();
            long id =
                    h.createQuery("SELECT id FROM cle_confiance WHERE empreinte = :empreinte")
                            .bind("empreinte", cle.empreinte())
                            .mapTo(long.class)
                            .one();
            emetteurs.forEach(emetteur -> lier(h, id, emetteur));
            return id;
        });
    }

    void renommer(long id, String nom) {
        jdbi.useTransaction(h ->
                h.createUpdate("UPDATE cle_confiance SET nom = :nom WHERE id = :id")
                        .bind("nom", nom)
                        .bind("id", id)
                        .execute());
    }

    void revoquer(long id, LocalDateTime quand) {
        jdbi.useTransaction(h ->
                h.createUpdate(
                                """
                                UPDATE cle_confiance SET revoquee_le = :quand
                                 WHERE id = :id AND revoquee_le IS NULL\
                                """)
                        .bind("quand", quand.toString())
                        .bind("id", id)
                        .execute());
    }

    /** It holds again, since that moment. */
    void reaccepter(long id, LocalDateTime quand) {
        jdbi.useTransaction(h ->
                h.createUpdate(
                                """
                                UPDATE cle_confiance SET acceptee_le = :quand, revoquee_le = NULL
                                 WHERE id = :id AND revoquee_le IS NOT NULL\
                                """)
                        .bind("quand", quand.toString())
                        .bind("id", id)
                        .execute());
    }

    /** In Java, as the base compares the case of letters without accents only. */
    private static void lier(Handle h, long cle, String emetteur) {
        emetteurs(h).values().stream()
                .flatMap(List::stream)
                .filter(emetteur::equalsIgnoreCase)
                .forEach(ancien ->
                        h.createUpdate("DELETE FROM cle_emetteur WHERE emetteur = :emetteur")
                                .bind("emetteur", ancien)
                                .execute());
        h.createUpdate("INSERT INTO cle_emetteur (emetteur, cle_id) VALUES (:emetteur, :cle)")
                .bind("emetteur", emetteur)
                .bind("cle", cle)
                .execute();
    }

    /** Whose tables a key signs, by its id. */
    private static Map<Long, List<String>> emetteurs(Handle h) {
        return h.createQuery("SELECT cle_id, emetteur FROM cle_emetteur ORDER BY emetteur")
                .map((row, _) -> Map.entry(row.getLong("cle_id"), row.getString("emetteur")))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static CleDeConfiance cle(ResultSet row, Map<Long, List<String>> emetteurs)
            throws SQLException {
        long id = row.getLong("id");
        var revoquee = row.getString("revoquee_le");
        return new CleDeConfiance(
                id,
                row.getString("nom"),
                new ClePublique(row.getString("cle_publique")),
                LocalDateTime.parse(row.getString("acceptee_le")),
                revoquee == null ? null : LocalDateTime.parse(revoquee),
                emetteurs.getOrDefault(id, List.of()));
    }
}
