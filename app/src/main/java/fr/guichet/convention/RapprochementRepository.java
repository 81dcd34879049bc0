package fr.guichet.convention;

import fr.guichet.common.valeur.NumeroAmc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Which numbers the practice says are one organisme; the tables themselves are left alone. */
public final class RapprochementRepository {

    private final Jdbi jdbi;

    public RapprochementRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Rapprochements findAll() {
        return jdbi.withHandle(RapprochementRepository::lire);
    }

    private static Rapprochements lire(Handle h) {
        record Lu(long id, String libelle) {}
        var numeros = new LinkedHashMap<Lu, List<NumeroAmc>>();
        h.createQuery(
                        """
                        SELECT r.id, r.libelle, n.numero
                          FROM rapprochement r
                          JOIN rapprochement_numero n ON n.rapprochement_id = r.id
                         ORDER BY r.id, n.numero\
                        """)
                .map((row, _) -> {
                    var lu = new Lu(row.getLong("id"), row.getString("libelle"));
                    return numeros.computeIfAbsent(lu, _ -> new ArrayList<>())
                            .add(NumeroAmc.de(row.getString("numero")));
                })
                .list();
        return new Rapprochements(
                numeros.entrySet().stream()
                        .map(e ->
                                new Rapprochement(
                                        e.getKey().id(), e.getKey().libelle(), e.getValue()))
                        .toList());
    }

    /**
     * Links these numbers under a name, and takes them from whatever they were linked with: a link
     * left with a single number is no longer one.
     */
    public void rapprocher(Collection<NumeroAmc> numeros, String libelle, LocalDateTime instant) {
        var canoniques = numeros.stream().map(NumeroAmc::canonique).toList();
        jdbi.useTransaction(h -> {
            var touches =
                    h.createQuery(
                                    """
                                    DELETE FROM rapprochement_numero WHERE numero IN (<numeros>)
                                    RETURNING rapprochement_id\
                                    """)
                            .bindList("numeros", canoniques)
                            .mapTo(long.class)
                            .list();
            touches.stream().distinct().forEach(id -> oublierSiSeul(h, id));
            long id =
                    h.createQuery(
                                    """
                                    INSERT INTO rapprochement (libelle, cree_le)
                                    VALUES (:libelle, :instant) RETURNING id\
                                    """)
                            .bind("libelle", libelle)
                            .bind("instant", instant)
                            .mapTo(long.class)
                            .one();
            var lot =
                    h.prepareBatch(
                            """
                            INSERT INTO rapprochement_numero (numero, rapprochement_id)
                            VALUES (:numero, :id)\
                            """);
            canoniques.forEach(numero -> lot.bind("numero", numero).bind("id", id).add());
            lot.execute();
        });
    }

    private static void oublierSiSeul(Handle h, long id) {
        h.createUpdate(
                        """
                        DELETE FROM rapprochement
                         WHERE id = :id AND (SELECT count(*) FROM rapprochement_numero
                                              WHERE rapprochement_id = :id) < 2\
                        """)
                .bind("id", id)
                .execute();
    }

    /** Each number is itself again, under the names the tables give it. */
    public void separer(long id) {
        jdbi.useHandle(h ->
                h.createUpdate("DELETE FROM rapprochement WHERE id = :id")
                        .bind("id", id)
                        .execute());
    }
}
