package fr.guichet.patient;

import fr.guichet.common.UserException;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import java.util.List;
import java.util.Optional;

/** The patients' files: each is written whole or not at all. */
public final class DossierRepository {

    private final Jdbi jdbi;

    public DossierRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The patient and all that his file holds. */
    public Optional<Dossier> find(long id) {
        return jdbi.withHandle(h ->
                PatientRepository.find(h, id)
                        .map(patient ->
                                new Dossier(
                                        patient,
                                        adresses(h, id),
                                        correspondants(h, id),
                                        relations(h, id),
                                        alarmes(h, id))));
    }

    /**
     * Those who may be the same person: same NIR, birth date and rank; or same name, accents and
     * case aside, and same birth date.
     */
    public List<PatientLigne> findDoublons(Patient patient) {
        return jdbi.withHandle(h -> PatientRepository.findDoublons(h, patient));
    }

    /**
     * Writes the file over what the base had of it, in one transaction.
     *
     * @return the patient's id
     * @throws UserException when the patient, or one of his relatives, is no longer in the base
     */
    public long save(Dossier dossier) {
        return jdbi.inTransaction(h -> {
            long id = PatientRepository.save(h, dossier.patient());
            saveAdresses(h, id, dossier.adresses());
            saveCorrespondants(h, id, dossier.correspondants());
            saveRelations(h, id, dossier.relations());
            saveAlarmes(h, id, dossier.alarmes());
            return id;
        });
    }

    private static List<Adresse> adresses(Handle h, long patient) {
        return h.createQuery(
                        """
                        SELECT libelle, ligne1, ligne2, code_postal, localite, telephone, courriel
                          FROM patient_adresse
                         WHERE patient_id = :patient
                         ORDER BY id\
                        """)
                .bind("patient", patient)
                .map(ConstructorMapper.of(Adresse.class))
                .list();
    }

    private static void saveAdresses(Handle h, long patient, List<Adresse> adresses) {
        vider(h, "patient_adresse", patient);
        for (var adresse : adresses) {
            h.createUpdate(
                            """
                            INSERT INTO patient_adresse (patient_id, libelle, ligne1, ligne2, code_postal,
                                                         localite, telephone, courriel)
                            VALUES (:patient, :libelle, :ligne1, :ligne2, :codePostal, :localite, :telephone,
                                    :courriel)\
                            """)
                    .bind("patient", patient)
                    .bindMethods(adresse)
                    .execute();
        }
    }

    private static List<Correspondant> correspondants(Handle h, long patient) {
        return h.createQuery(
                        """
                        SELECT nom, role, telephone, courriel, note
                          FROM correspondant
                         WHERE patient_id = :patient
                         ORDER BY id\
                        """)
                .bind("patient", patient)
                .map(ConstructorMapper.of(Correspondant.class))
                .list();
    }

    private static void saveCorrespondants(
            Handle h, long patient, List<Correspondant> correspondants) {
        vider(h, "correspondant", patient);
        for (var correspondant : correspondants) {
            h.createUpdate(
                            """
                            INSERT INTO correspondant (patient_id, nom, role, telephone, courriel, note)
                            VALUES (:patient, :nom, :role, :telephone, :courriel, :note)\
                            """)
                    .bind("patient", patient)
                    .bindMethods(correspondant)
                    .execute();
        }
    }

    /** The links written from either side, each read as this patient sees it. */
    private static List<Relation> relations(Handle h, long patient) {
        return h.createQuery(
                        """
                        SELECT r.patient_id = :patient AS directe, r.lien, p.id, p.nom, p.prenom
                          FROM relation r
                          JOIN patient p
                            ON p.id = iif(r.patient_id = :patient, r.proche_id, r.patient_id)
                         WHERE r.patient_id = :patient OR r.proche_id = :patient
                         ORDER BY r.id\
                        """)
                .bind("patient", patient)
                .map((row, _) -> {
                    var lien = Lien.valueOf(row.getString("lien"));
                    return new Relation(
                            row.getLong("id"),
                            row.getString("nom") + " " + row.getString("prenom"),
                            row.getBoolean("directe") ? lien : lien.inverse());
                })
                .list();
    }

    private static void saveRelations(Handle h, long patient, List<Relation> relations) {
        vider(h, "relation", patient);
        h.createUpdate("DELETE FROM relation WHERE proche_id = :patient")
                .bind("patient", patient)
                .execute();
        for (var relation : relations) {
            if (PatientRepository.find(h, relation.procheId()).isEmpty()) {
                throw new UserException(
                        "Un des proches n’est plus dans la base : il a été supprimé. Rien n’a été"
                                + " enregistré. Retirez-le de « Famille et relations », puis"
                                + " recommencez.");
            }
            h.createUpdate(
                            """
                            INSERT INTO relation (patient_id, proche_id, lien)
                            VALUES (:patient, :procheId, :lien)\
                            """)
                    .bind("patient", patient)
                    .bindMethods(relation)
                    .execute();
        }
    }

    private static List<Alarme> alarmes(Handle h, long patient) {
        return h.createQuery(
                        """
                        SELECT texte, a_partir, active
                          FROM alarme
                         WHERE patient_id = :patient
                         ORDER BY id\
                        """)
                .bind("patient", patient)
                .map(ConstructorMapper.of(Alarme.class))
                .list();
    }

    private static void saveAlarmes(Handle h, long patient, List<Alarme> alarmes) {
        vider(h, "alarme", patient);
        for (var alarme : alarmes) {
            h.createUpdate(
                            """
                            INSERT INTO alarme (patient_id, texte, a_partir, active)
                            VALUES (:patient, :texte, :aPartir, :active)\
                            """)
                    .bind("patient", patient)
                    .bindMethods(alarme)
                    .execute();
        }
    }

    private static void vider(Handle h, String table, long patient) {
        h.createUpdate("DELETE FROM " + table + " WHERE patient_id = :patient")
                .bind("patient", patient)
                .execute();
    }
}
