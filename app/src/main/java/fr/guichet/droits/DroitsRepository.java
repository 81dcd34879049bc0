package fr.guichet.droits;

import fr.guichet.common.valeur.Periode;
import fr.guichet.patient.DateNaissance;
import fr.guichet.regles.Justificatif;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rights of every patient's covers, in one query: there may be 50,000 of them. */
public final class DroitsRepository {

    private static final String LUES =
            """
            c.id, c.patient_id, c.justificatif, c.numero_amc, c.droits_du, c.droits_au,
            c.attestation_recue,
            c.numero_adherent IS NOT NULL AND trim(c.numero_adherent) <> ''\
            """;

    private static final String SANS_NOMS =
            "SELECT %s FROM couverture c ORDER BY c.patient_id, c.id".formatted(LUES);

    private static final String AVEC_NOMS =
            """
            SELECT %s, p.nom || ' ' || p.prenom, p.date_naissance, c.nom_organisme
              FROM couverture c JOIN patient p ON p.id = c.patient_id
             ORDER BY c.patient_id, c.id\
            """
                    .formatted(LUES);

    private final Jdbi jdbi;

    public DroitsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a patient together, in the order they were entered. */
    public List<Droits> findAll() {
        return find(AVEC_NOMS, true);
    }

    /** The same without their names, in half the time: to be counted while the window opens. */
    public List<Droits> findAllSansNoms() {
        return find(SANS_NOMS, false);
    }

    private List<Droits> find(String requete, boolean nommes) {
        return jdbi.withHandle(h -> {
            // Covers begin and end on the same few days: each is read once.
            var jours = new HashMap<String, LocalDate>();
            return h.createQuery(requete).map((row, _) -> lire(row, nommes, jours)).list();
        });
    }

    /** By place, not by name, for speed. */
    private static Droits lire(ResultSet row, boolean nommes, Map<String, LocalDate> jours)
            throws SQLException {
        return new Droits(
                row.getLong(1),
                row.getLong(2),
                Justificatif.valueOf(row.getString(3)),
                row.getString(4),
                new Periode(jour(row.getString(5), jours), jour(row.getString(6), jours)),
                row.getBoolean(7),
                row.getBoolean(8),
                nommes ? noms(row) : null);
    }

    private static Droits.Noms noms(ResultSet row) throws SQLException {
        var naissance = row.getString(10);
        return new Droits.Noms(
                row.getString(9),
                naissance == null ? null : DateNaissance.deIso(naissance),
                row.getString(11));
    }

    private static LocalDate jour(String iso, Map<String, LocalDate> jours) {
        return iso == null ? null : jours.computeIfAbsent(iso, LocalDate::parse);
    }
}
