package fr.guichet.patient;

import fr.guichet.common.UserException;
import fr.guichet.common.db.LigneLue;
import fr.guichet.common.recherche.Mots;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The patients: who they are and how they are insured. */
public final class PatientRepository {

    private static final String LIGNES =
            "SELECT %s FROM patient "
                    .formatted(
                            LigneLue.colonnes(
                                    "id",
                                    "nom",
                                    "prenom",
                                    "nir",
                                    "date_naissance",
                                    "rang_naissance",
                                    "regime",
                                    "caisse",
                                    "centre"));

    private final Jdbi jdbi;

    public PatientRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Patient> find(long id) {
        return jdbi.withHandle(h -> find(h, id));
    }

    /** Every patient, in no order. */
    public List<PatientLigne> findAll() {
        return jdbi.withHandle(h -> h.createQuery(LIGNES).map((row, _) -> ligne(row)).list());
    }

    /** How many patients there are. */
    int count() {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT count(*) FROM patient").mapTo(int.class).one());
    }

    /** The first ones, as the base orders letters: accents come after « z ». */
    List<PatientLigne> findPremiers(int nombre) {
        return jdbi.withHandle(h ->
                h.createQuery(
                                LIGNES
                                        + """
                                        WHERE id IN (SELECT id FROM patient
                                                      ORDER BY nom COLLATE NOCASE, prenom COLLATE NOCASE
                                                      LIMIT :nombre)\
                                        """)
                        .bind("nombre", nombre)
                        .map((row, _) -> ligne(row))
                        .list());
    }

    /** Takes the patient away with all that hangs on him: file, covers, decisions. */
    public void delete(long id) {
        jdbi.useTransaction(
                h -> h.createUpdate("DELETE FROM patient WHERE id = :id").bind("id", id).execute());
    }

    /** See {@link DossierRepository#findDoublons}. */
    static List<PatientLigne> findDoublons(Handle h, Patient patient) {
        var meme = LIGNES + "WHERE id IS NOT :id AND date_naissance IS :dateNaissance";
        return lier(h.createQuery(meme), patient).map((row, _) -> ligne(row)).stream()
                .filter(ligne -> memeNumero(ligne, patient) || memeNom(ligne, patient))
                .toList();
    }

    static Optional<Patient> find(Handle h, long id) {
        return h.createQuery(
                        """
                        SELECT id, nom, prenom, nir, regime, caisse, centre, date_naissance,
                               rang_naissance, qualite, nom_assure, prenom_assure, bloc_notes
                          FROM patient
                         WHERE id = :id\
                        """)
                .bind("id", id)
                .map((row, _) -> patient(row))
                .findOne();
    }

    static long save(Handle h, Patient patient) {
        if (patient.id() == null) {
            return lier(
                            h.createUpdate(
                                    """
                                    INSERT INTO patient (nom, prenom, nir, regime, caisse, centre, date_naissance,
                                                         rang_naissance, qualite, nom_assure, prenom_assure,
                                                         bloc_notes, cree_le, modifie_le)
                                    VALUES (:nom, :prenom, :nir, :regime, :caisse, :centre, :dateNaissance,
                                            :rangNaissance, :qualite, :nomAssure, :prenomAssure, :blocNotes,
                                            datetime('now', 'localtime'), datetime('now', 'localtime'))\
                                    """),
                            patient)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one();
        }
        int lignes =
                lier(
                                h.createUpdate(
                                        """
                                        UPDATE patient
                                           SET nom = :nom, prenom = :prenom, nir = :nir, regime = :regime,
                                               caisse = :caisse, centre = :centre,
                                               date_naissance = :dateNaissance, rang_naissance = :rangNaissance,
                                               qualite = :qualite, nom_assure = :nomAssure,
                                               prenom_assure = :prenomAssure, bloc_notes = :blocNotes,
                                               modifie_le = datetime('now', 'localtime')
                                         WHERE id = :id\
                                        """),
                                patient)
                        .execute();
        if (lignes == 0) {
            throw new UserException(
                    "Ce patient n’est plus dans la base : il a été supprimé. Rien n’a été"
                        + " enregistré. Revenez à la liste, et créez-le de nouveau s’il le faut.");
        }
        return patient.id();
    }

    private static <S extends SqlStatement<S>> S lier(S statement, Patient patient) {
        var amo = patient.amo();
        return statement
                .bind("id", patient.id())
                .bind("nom", patient.nom())
                .bind("prenom", patient.prenom())
                .bind("nir", amo.nir() == null ? null : amo.nir().numero())
                .bind("regime", amo.regime())
                .bind("caisse", amo.caisse())
                .bind("centre", amo.centre())
                .bind(
                        "dateNaissance",
                        amo.dateNaissance() == null ? null : amo.dateNaissance().iso())
                .bind("rangNaissance", amo.rangNaissance())
                .bind("qualite", amo.qualite())
                .bind("nomAssure", amo.nomAssure())
                .bind("prenomAssure", amo.prenomAssure())
                .bind("blocNotes", patient.blocNotes());
    }

    private static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                row.getLong("id"),
                row.getString("nom"),
                row.getString("prenom"),
                new Amo(
                        nir(row.getString("nir")),
                        row.getString("regime"),
                        row.getString("caisse"),
                        row.getString("centre"),
                        dateNaissance(row.getString("date_naissance")),
                        row.getInt("rang_naissance"),
                        Qualite.valueOf(row.getString("qualite")),
                        row.getString("nom_assure"),
                        row.getString("prenom_assure")),
                row.getString("bloc_notes"));
    }

    private static PatientLigne ligne(ResultSet row) throws SQLException {
        var lue = new LigneLue(row.getString(1));
        return new PatientLigne(
                lue.nombre(),
                lue.texte(),
                lue.texte(),
                nir(lue.texteOuRien()),
                dateNaissance(lue.texteOuRien()),
                (int) lue.nombre(),
                lue.texteOuRien(),
                lue.texteOuRien(),
                lue.texteOuRien());
    }

    private static Nir nir(String numero) {
        return numero == null ? null : new Nir(numero);
    }

    private static DateNaissance dateNaissance(String iso) {
        return iso == null ? null : DateNaissance.deIso(iso);
    }

    private static boolean memeNumero(PatientLigne ligne, Patient patient) {
        return ligne.nir() != null
                && ligne.nir().equals(patient.amo().nir())
                && ligne.rangNaissance() == patient.amo().rangNaissance();
    }

    private static boolean memeNom(PatientLigne ligne, Patient patient) {
        return Objects.equals(
                Mots.normaliser(ligne.nomComplet()), Mots.normaliser(patient.nomComplet()));
    }
}
