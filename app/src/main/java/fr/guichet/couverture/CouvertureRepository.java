package fr.guichet.couverture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Amo;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The patients' complementary covers, and what the Vitale card says of them. */
public final class CouvertureRepository {

    private static final String LUES =
            Colonnes.TOUTES.stream().map(c -> "c." + c).collect(joining(", ", "c.id, ", ""));

    /** The latest first; those without a date, which nobody finished, last. */
    private static final String DU_PATIENT =
            """
            SELECT %s FROM couverture c WHERE c.patient_id = :patient
             ORDER BY coalesce(c.droits_du, c.droits_au) DESC NULLS LAST, c.id DESC\
            """
                    .formatted(LUES);

    private static final String ACTES_DU_PATIENT =
            """
            SELECT a.couverture_id, a.acte, a.valeur
              FROM remboursement_acte a JOIN couverture c ON c.id = a.couverture_id
             WHERE c.patient_id = :patient ORDER BY a.couverture_id, a.rang\
            """;

    private static final String AJOUT =
            "INSERT INTO couverture (%s, complementaire_id, cree_le) VALUES (%s, :fiche, :modifie_le)"
                    .formatted(
                            String.join(", ", Colonnes.TOUTES),
                            Colonnes.TOUTES.stream().map(c -> ":" + c).collect(joining(", ")));

    private static final String MODIFICATION =
            "UPDATE couverture SET %s, complementaire_id = :fiche WHERE id = :id"
                    .formatted(
                            Colonnes.TOUTES.stream()
                                    .map(c -> c + " = :" + c)
                                    .collect(joining(", ")));

    private final Jdbi jdbi;

    public CouvertureRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the tab of a patient shows. */
    public DossierCouvertures find(long patientId) {
        return jdbi.withHandle(h -> {
            var patient = patient(h, patientId);
            return new DossierCouvertures(
                    Colonnes.amo(patient),
                    (String) patient.get("carte_vitale"),
                    couvertures(h, patientId));
        });
    }

    /** The patient's obligatory insurance, as his file has it. */
    Amo amo(long patientId) {
        return jdbi.withHandle(h -> Colonnes.amo(patient(h, patientId)));
    }

    /**
     * Saves what the Vitale card says, and a cover whole, with its acts and the decision validated
     * on it; or nothing of all that.
     *
     * @param couverture null when the patient has none
     * @return the cover, with its id; null when there is none
     */
    public Couverture save(
            long patientId,
            String carteVitale,
            Couverture couverture,
            DecisionPrise decision,
            LocalDateTime instant) {
        return jdbi.inTransaction(h -> {
            ecrireCarteVitale(h, patientId, carteVitale);
            return couverture == null ? null : ecrire(h, couverture, decision, instant);
        });
    }

    /** Removes a cover; the decisions that were validated on it stay. */
    public void delete(long id) {
        jdbi.useTransaction(h ->
                h.createUpdate("DELETE FROM couverture WHERE id = :id").bind("id", id).execute());
    }

    private static void ecrireCarteVitale(Handle h, long patientId, String texte) {
        h.createUpdate("UPDATE patient SET carte_vitale = nullif(:texte, '') WHERE id = :id")
                .bind("texte", texte.strip())
                .bind("id", patientId)
                .execute();
    }

    private static Couverture ecrire(
            Handle h, Couverture couverture, DecisionPrise decision, LocalDateTime instant) {
        var row = Colonnes.ecrire(couverture, instant);
        row.put("fiche", fiche(h, couverture));
        var enregistree = couverture.avecId(ecrire(h, couverture.id(), row));
        ecrireActes(h, enregistree);
        DecisionRepository.add(h, enregistree, decision, instant);
        return enregistree;
    }

    private static Map<String, Object> patient(Handle h, long id) {
        return h.createQuery(
                        """
                        SELECT regime, caisse, centre, nir, coalesce(carte_vitale, '') AS carte_vitale
                          FROM patient WHERE id = :id\
                        """)
                .bind("id", id)
                .mapToMap()
                .one();
    }

    private static List<Couverture> couvertures(Handle h, long patientId) {
        var actes = actes(h, patientId);
        return h.createQuery(DU_PATIENT).bind("patient", patientId).mapToMap().stream()
                .map(row ->
                        Colonnes.lire(
                                row,
                                actes.getOrDefault(
                                        ((Number) row.get("id")).longValue(), List.of())))
                .toList();
    }

    private static Map<Long, List<RemboursementActe>> actes(Handle h, long patientId) {
        return h.createQuery(ACTES_DU_PATIENT)
                .bind("patient", patientId)
                .map((row, _) ->
                        Map.entry(
                                row.getLong(1),
                                new RemboursementActe(row.getString(2), row.getString(3))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static long ecrire(Handle h, Long id, Map<String, Object> row) {
        if (id == null) {
            return h.createUpdate(AJOUT)
                    .bindMap(row)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        }
        h.createUpdate(MODIFICATION).bindMap(row).bind("id", id).execute();
        return id;
    }

    private static void ecrireActes(Handle h, Couverture couverture) {
        h.createUpdate("DELETE FROM remboursement_acte WHERE couverture_id = :id")
                .bind("id", couverture.id())
                .execute();
        int rang = 0;
        for (var acte : couverture.remboursements()) {
            h.createUpdate(
                            """
                            INSERT INTO remboursement_acte (couverture_id, rang, acte, valeur)
                            VALUES (:couverture, :rang, :acte, :valeur)\
                            """)
                    .bind("couverture", couverture.id())
                    .bind("rang", rang++)
                    .bindMethods(acte)
                    .execute();
        }
    }

    /** The practice's record of that AMC, which may then not be removed; null for none. */
    private static Long fiche(Handle h, Couverture couverture) {
        return couverture
                .texte(Rubrique.NUMERO_AMC)
                .flatMap(NumeroAmc::lire)
                .flatMap(numero ->
                        h.createQuery(
                                        """
                                        SELECT id FROM complementaire
                                         WHERE ltrim(replace(numero, ' ', ''), '0') = :numero
                                         ORDER BY id LIMIT 1\
                                        """)
                                .bind("numero", numero.canonique())
                                .mapTo(Long.class)
                                .findOne())
                .orElse(null);
    }
}
