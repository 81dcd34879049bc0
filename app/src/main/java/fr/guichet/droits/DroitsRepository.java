package fr.guichet.droits;

import fr.guichet.common.db.LigneLue;
import fr.guichet.common.valeur.Periode;
import fr.guichet.patient.DateNaissance;
import fr.guichet.regles.Justificatif;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rights of every patient's covers, in one query: there may be 50,000 of them. */
public final class DroitsRepository {

    private static final String[] LUES = {
        "c.id",
        "c.patient_id",
        "c.justificatif",
        "c.numero_amc",
        "c.droits_du",
        "c.droits_au",
        "c.attestation_recue",
        "c.numero_adherent IS NOT NULL AND trim(c.numero_adherent) <> ''"
    };

    private static final String[] NOMS = {
        "p.nom || ' ' || p.prenom", "p.date_naissance", "c.nom_organisme"
    };

    private static final String SANS_NOMS =
            "SELECT %s FROM couverture c ORDER BY c.patient_id, c.id"
                    .formatted(LigneLue.colonnes(LUES));

    private static final String AVEC_NOMS =
            """
            SELECT %s FROM couverture c JOIN patient p ON p.id = c.patient_id
             ORDER BY c.patient_id, c.id\
            """
                    .formatted(
                            LigneLue.colonnes(
                                    Stream.of(LUES, NOMS)
                                            .flatMap(Stream::of)
                                            .toArray(String[]::new)));

    private final Jdbi jdbi;

    public DroitsRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a patient together, in the order they were entered. */
    public List<Droits> findAll() {
        return find(AVEC_NOMS, true);
    }

    /** The same without their names, in less time: to be counted while the window opens. */
    public List<Droits> findAllSansNoms() {
        return find(SANS_NOMS, false);
    }

    private List<Droits> find(String requete, boolean nommes) {
        return jdbi.withHandle(h -> {
            // Covers begin and end on the same few days: each is read once.
            var jours = new HashMap<String, LocalDate>();
            return h.createQuery(requete)
                    .map((row, _) -> lire(new LigneLue(row.getString(1)), nommes, jours))
                    .list();
        });
    }

    private static Droits lire(LigneLue lue, boolean nommes, Map<String, LocalDate> jours) {
        return new Droits(
                lue.nombre(),
                lue.nombre(),
                Justificatif.valueOf(lue.texte()),
                lue.texteOuRien(),
                new Periode(jour(lue.texteOuRien(), jours), jour(lue.texteOuRien(), jours)),
                lue.vrai(),
                lue.vrai(),
                nommes ? noms(lue) : null);
    }

    private static Droits.Noms noms(LigneLue lue) {
        var patient = lue.texte();
        var naissance = lue.texteOuRien();
        return new Droits.Noms(
                patient,
                naissance == null ? null : DateNaissance.deIso(naissance),
                lue.texteOuRien());
    }

    private static LocalDate jour(String iso, Map<String, LocalDate> jours) {
        return iso == null ? null : jours.computeIfAbsent(iso, LocalDate::parse);
    }
}
