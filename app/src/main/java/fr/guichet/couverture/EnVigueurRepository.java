package fr.guichet.couverture;

import static java.util.stream.Collectors.joining;

import fr.guichet.regles.Amo;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The covers in force on a day, for every patient at once. */
public final class EnVigueurRepository {

    /**
     * A patient's obligatory insurance and cover, as far as the rules read them.
     *
     * @param nom to be shown, never logged
     */
    record EnVigueur(String nom, Amo amo, Couverture couverture) {}

    private static final List<String> DU_PATIENT =
            List.of("nom", "prenom", "regime", "caisse", "centre", "nir");

    private static final List<String> DE_LA_COUVERTURE =
            Stream.concat(Stream.of("id"), Colonnes.LUES_PAR_LES_REGLES.stream()).toList();

    /** Of several covers of a patient, the one that began last comes first. */
    private static final String EN_VIGUEUR =
            """
            SELECT %s, %s FROM couverture c JOIN patient p ON p.id = c.patient_id
             WHERE (c.droits_du IS NULL OR c.droits_du <= :jour)
               AND (c.droits_au IS NULL OR c.droits_au >= :jour)
             ORDER BY c.patient_id, c.droits_du DESC, c.id DESC\
            """
                    .formatted(prefixer("p.", DU_PATIENT), prefixer("c.", DE_LA_COUVERTURE));

    private final Jdbi jdbi;

    public EnVigueurRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One for each patient who has one. */
    List<EnVigueur> findAll(LocalDate jour) {
        return jdbi.withHandle(h -> {
            var lus =
                    h.createQuery(EN_VIGUEUR)
                            .bind("jour", jour)
                            .map((row, _) -> lire(row))
                            .iterator();
            var retenus = new ArrayList<EnVigueur>();
            long precedent = -1;
            while (lus.hasNext()) {
                var lu = lus.next();
                if (lu.couverture().patientId() != precedent) {
                    precedent = lu.couverture().patientId();
                    retenus.add(lu);
                }
            }
            return retenus;
        });
    }

    private static EnVigueur lire(ResultSet row) throws SQLException {
        var valeurs = valeurs(row);
        return new EnVigueur(
                valeurs.get("nom") + " " + valeurs.get("prenom"),
                Colonnes.amo(valeurs),
                Colonnes.lire(valeurs, List.of()));
    }

    /** By place, not by name: there may be 50,000 rows. */
    private static Map<String, Object> valeurs(ResultSet row) throws SQLException {
        var valeurs =
                HashMap.<String, Object>newHashMap(DU_PATIENT.size() + DE_LA_COUVERTURE.size());
        int place = 1;
        for (var colonne : DU_PATIENT) {
            valeurs.put(colonne, row.getString(place++));
        }
        for (var colonne : DE_LA_COUVERTURE) {
            valeurs.put(colonne, row.getObject(place++));
        }
        return valeurs;
    }

    private static String prefixer(String table, List<String> colonnes) {
        return colonnes.stream().map(colonne -> table + colonne).collect(joining(", "));
    }
}
