package fr.guichet.attestation;

import fr.guichet.attestation.document.Format;
import fr.guichet.common.valeur.Periode;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The rows of attestations, within a transaction of {@link AttestationRepository}. */
final class LignesAttestationRepository {

    private LignesAttestationRepository() {}

    static List<Attestation> duPatient(Handle h, long patientId) {
        return h.createQuery(
                        """
                        SELECT id, patient_id, couverture_id, sha256, format, taille, pages, origine,
                               libelle, recue_le, droits_du, droits_au, remplacee_par, retiree_le
                          FROM attestation
                         WHERE patient_id = :patient
                         ORDER BY recue_le DESC, id DESC\
                        """)
                .bind("patient", patientId)
                .map((row, _) -> lire(row))
                .list();
    }

    static List<FichierTenu> fichiers(Handle h) {
        return h.createQuery(
                        """
                        SELECT a.sha256, a.format, a.taille, p.nom || ' ' || p.prenom AS patient,
                               a.libelle, a.recue_le
                          FROM attestation a JOIN patient p ON p.id = a.patient_id
                         ORDER BY p.nom, p.prenom, a.recue_le\
                        """)
                .map((row, _) ->
                        new FichierTenu(
                                fichier(row),
                                row.getString("patient"),
                                row.getString("libelle"),
                                LocalDateTime.parse(row.getString("recue_le"))))
                .list();
    }

    /** Whether a patient's file holds these bytes. */
    static boolean tient(Handle h, long patientId, String sha256) {
        return h.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM attestation
                                        WHERE sha256 = :sha256 AND patient_id = :patient)\
                        """)
                .bind("sha256", sha256)
                .bind("patient", patientId)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether any patient's file holds these bytes. */
    static boolean tient(Handle h, String sha256) {
        return h.createQuery("SELECT EXISTS (SELECT 1 FROM attestation WHERE sha256 = :sha256)")
                .bind("sha256", sha256)
                .mapTo(Boolean.class)
                .one();
    }

    static long add(Handle h, AGarder garde, LocalDateTime instant) {
        return h.createUpdate(
                        """
                        INSERT INTO attestation (patient_id, couverture_id, sha256, format, taille,
                               pages, origine, libelle, recue_le, droits_du, droits_au, vignette)
                        VALUES (:patientId, :couvertureId, :sha256, :format, :taille,
                               :pages, :origine, :libelle, :recueLe, :du, :au, :vignette)\
                        """)
                .bindMethods(garde)
                .bindMethods(garde.recue())
                .bindMethods(garde.recue().fichier())
                .bindMethods(garde.droits())
                .bind("recueLe", instant)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Removes one for good: those it had replaced are replaced by its own successor. */
    static Fichier effacer(Handle h, long id) {
        h.createUpdate(
                        """
                        UPDATE attestation
                           SET remplacee_par = (SELECT remplacee_par FROM attestation WHERE id = :id)
                         WHERE remplacee_par = :id\
                        """)
                .bind("id", id)
                .execute();
        return h.createQuery(
                        "DELETE FROM attestation WHERE id = :id RETURNING sha256, format, taille")
                .bind("id", id)
                .map((row, _) -> fichier(row))
                .one();
    }

    private static Attestation lire(ResultSet row) throws SQLException {
        return new Attestation(
                row.getLong("id"),
                row.getLong("patient_id"),
                id(row, "couverture_id"),
                fichier(row),
                row.getInt("pages"),
                Origine.valueOf(row.getString("origine")),
                row.getString("libelle"),
                LocalDateTime.parse(row.getString("recue_le")),
                new Periode(jour(row, "droits_du"), jour(row, "droits_au")),
                id(row, "remplacee_par"),
                instant(row, "retiree_le"));
    }

    private static Fichier fichier(ResultSet row) throws SQLException {
        return new Fichier(
                row.getString("sha256"),
                Format.valueOf(row.getString("format")),
                row.getLong("taille"));
    }

    private static Long id(ResultSet row, String colonne) throws SQLException {
        long id = row.getLong(colonne);
        return row.wasNull() ? null : id;
    }

    private static LocalDate jour(ResultSet row, String colonne) throws SQLException {
        var iso = row.getString(colonne);
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static LocalDateTime instant(ResultSet row, String colonne) throws SQLException {
        var iso = row.getString(colonne);
        return iso == null ? null : LocalDateTime.parse(iso);
    }
}
