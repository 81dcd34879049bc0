package fr.guichet.devis;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The devis of the patients, with their acts. */
public final class DevisRepository {

    private static final String AJOUT =
            "INSERT INTO devis (%s, cree_le) VALUES (%s, :modifie_le)"
                    .formatted(
                            String.join(", ", ColonnesDevis.TOUTES),
                            ColonnesDevis.TOUTES.stream()
                                    .map(c -> ":" + c)
                                    .collect(Collectors.joining(", ")));

    private static final String MODIFICATION =
            "UPDATE devis SET %s WHERE id = :id"
                    .formatted(
                            ColonnesDevis.TOUTES.stream()
                                    .map(c -> c + " = :" + c)
                                    .collect(Collectors.joining(", ")));

    private final Jdbi jdbi;

    public DevisRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The name the paper bears: « DURAND Ada ». */
    public String nomDuPatient(long patientId) {
        return jdbi.withHandle(h ->
                h.createQuery("SELECT nom || ' ' || prenom FROM patient WHERE id = :id")
                        .bind("id", patientId)
                        .mapTo(String.class)
                        .one());
    }

    /** Those of a patient, the latest first. */
    public List<Devis> findByPatient(long patientId) {
        return jdbi.withHandle(h ->
                h
                        .createQuery(
                                """
                                SELECT * FROM devis WHERE patient_id = :patient
                                 ORDER BY jour DESC, id DESC\
                                """)
                        .bind("patient", patientId)
                        .mapToMap()
                        .stream()
                        .map(row -> {
                            var id = ((Number) row.get("id")).longValue();
                            return ColonnesDevis.lire(row, parametres(h, id), lignes(h, id));
                        })
                        .toList());
    }

    /**
     * Saves a devis whole, new or changed.
     *
     * @return the devis, with its id
     */
    public Devis save(Devis devis, LocalDateTime instant) {
        return jdbi.inTransaction(h -> {
            var enregistre = devis.avecId(ecrire(h, devis, instant));
            ecrireParametres(h, enregistre);
            ecrireLignes(h, enregistre);
            return enregistre;
        });
    }

    /** Removes a devis and its acts. */
    public void delete(long id) {
        jdbi.useTransaction(
                h -> h.createUpdate("DELETE FROM devis WHERE id = :id").bind("id", id).execute());
    }

    private static long ecrire(Handle h, Devis devis, LocalDateTime instant) {
        var row = ColonnesDevis.ecrire(devis, instant);
        if (devis.id() == null) {
            return h.createUpdate(AJOUT)
                    .bindMap(row)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        }
        h.createUpdate(MODIFICATION).bindMap(row).bind("id", devis.id()).execute();
        return devis.id();
    }

    private static void ecrireParametres(Handle h, Devis devis) {
        h.createUpdate("DELETE FROM devis_parametre WHERE devis_id = :id")
                .bind("id", devis.id())
                .execute();
        ColonnesDevis.parametres(devis.formule().parametres())
                .forEach((parametre, valeur) ->
                        h.createUpdate(
                                        """
                                        INSERT INTO devis_parametre (devis_id, parametre, valeur)
                                        VALUES (:id, :parametre, :valeur)\
                                        """)
                                .bind("id", devis.id())
                                .bind("parametre", parametre)
                                .bind("valeur", valeur)
                                .execute());
    }

    private static void ecrireLignes(Handle h, Devis devis) {
        h.createUpdate("DELETE FROM devis_ligne WHERE devis_id = :id")
                .bind("id", devis.id())
                .execute();
        int rang = 0;
        for (var ligne : devis.lignes()) {
            h.createUpdate(
                            """
                            INSERT INTO devis_ligne (devis_id, rang, dents, code_ccam, libelle,
                                   honoraires_centimes, base_centimes, tarif_convention_centimes,
                                   panier, panier_mois)
                            VALUES (:id, :rang, :dents, :code, :libelle,
                                   :honoraires, :base, :tarif, :panier, :mois)\
                            """)
                    .bind("id", devis.id())
                    .bind("rang", rang++)
                    .bindMap(ColonnesDevis.ecrire(ligne))
                    .execute();
        }
    }

    private static Map<String, Long> parametres(Handle h, long id) {
        return h.createQuery("SELECT parametre, valeur FROM devis_parametre WHERE devis_id = :id")
                .bind("id", id)
                .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<LigneDevis> lignes(Handle h, long id) {
        return h
                .createQuery("SELECT * FROM devis_ligne WHERE devis_id = :id ORDER BY rang")
                .bind("id", id)
                .mapToMap()
                .stream()
                .map(ColonnesDevis::ligne)
                .toList();
    }
}
