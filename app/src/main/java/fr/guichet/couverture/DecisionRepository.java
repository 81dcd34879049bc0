package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.decision.DecisionJson;
import fr.guichet.decision.DecisionLue;
import fr.guichet.decision.LectureException;
import fr.guichet.decision.SituationJson;
import fr.guichet.decision.TablesJson;
import fr.guichet.regles.Decision;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions that were validated: added, read, never rewritten. */
public final class DecisionRepository {

    private final Jdbi jdbi;

    public DecisionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a patient, the latest first, whether their cover is still there or not. */
    public List<DecisionValidee> findByPatient(long patientId) {
        return jdbi.withHandle(h ->
                h.createQuery(
                                """
                                SELECT id, couverture_id, libelle, decidee_le, date_soins, mode,
                                       version_table
                                  FROM decision WHERE patient_id = :patient ORDER BY id DESC\
                                """)
                        .bind("patient", patientId)
                        .map((row, _) -> {
                            long lue = row.getLong(2);
                            var couverture = row.wasNull() ? null : Long.valueOf(lue);
                            return new DecisionValidee(
                                    row.getLong(1),
                                    couverture,
                                    row.getString(3),
                                    LocalDateTime.parse(row.getString(4)),
                                    LocalDate.parse(row.getString(5)),
                                    row.getString(6),
                                    row.getString(7));
                        })
                        .list());
    }

    /** The last one validated on each cover of a patient; one that cannot be read is left out. */
    public Map<Long, Decision> findDernieres(long patientId) {
        return jdbi.withHandle(h -> {
            var dernieres = new HashMap<Long, Decision>();
            h.createQuery(
                            """
                            SELECT couverture_id, decision FROM decision
                             WHERE id IN (SELECT max(id) FROM decision
                                           WHERE patient_id = :patient
                                             AND couverture_id IS NOT NULL
                                           GROUP BY couverture_id)\
                            """)
                    .bind("patient", patientId)
                    .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(derniere ->
                            lire(derniere.getValue())
                                    .ifPresent(d -> dernieres.put(derniere.getKey(), d)));
            return dernieres;
        });
    }

    /**
     * A decision as it was taken, with its trace.
     *
     * @throws UserException when this version of the program cannot read it
     */
    public Decision find(long id) {
        return jdbi.withHandle(h ->
                        h.createQuery("SELECT decision FROM decision WHERE id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one())
                .transform(DecisionRepository::lire)
                .orElseThrow(DecisionRepository::illisible);
    }

    /**
     * A decision as it was taken, with what it takes to take it again.
     *
     * @throws UserException when this version of the program cannot read it
     */
    DecisionGardee findGardee(long id) {
        return jdbi.withHandle(h ->
                h.createQuery("SELECT situation, decision, tables FROM decision WHERE id = :id")
                        .bind("id", id)
                        .map((row, _) ->
                                gardee(row.getString(1), row.getString(2), row.getString(3)))
                        .one());
    }

    private static DecisionGardee gardee(String situation, String decision, String tables) {
        try {
            return new DecisionGardee(
                    SituationJson.lire(situation),
                    DecisionLue.lire(decision),
                    tables == null ? Optional.empty() : Optional.of(TablesJson.lire(tables)));
        } catch (LectureException _) {
            throw illisible();
        }
    }

    private static UserException illisible() {
        return new UserException(Messages.text("couverture.validees.illisible"));
    }

    private static Optional<Decision> lire(String json) {
        try {
            return Optional.of(DecisionLue.lire(json));
        } catch (LectureException _) {
            return Optional.empty();
        }
    }

    /** Keeps a decision within the transaction that saves its cover. */
    static void add(Handle h, Couverture couverture, DecisionPrise prise, LocalDateTime instant) {
        h.createUpdate(
                        """
                        INSERT INTO decision (patient_id, couverture_id, libelle, decidee_le,
                               date_soins, mode, version_table, situation, decision, tables)
                        VALUES (:patient, :couverture, :libelle, :instant,
                               :jour, :mode, :version, :situation, :decision, :tables)\
                        """)
                .bind("patient", couverture.patientId())
                .bind("couverture", couverture.id())
                .bind("libelle", couverture.libelle())
                .bind("instant", instant)
                .bind("jour", prise.situation().dateSoins())
                .bind("mode", prise.decision().mode().nom())
                .bind("version", prise.versionTables())
                .bind("situation", SituationJson.texte(prise.situation()))
                .bind("decision", DecisionJson.pourGarder(prise.decision()))
                .bind("tables", TablesJson.texte(prise.tables()))
                .execute();
    }
}
