package fr.guichet.convention;

import org.jdbi.v3.core.Handle;

import java.util.List;

/** The « Annuaire AMC »: numbers and names alone. */
final class AnnuaireRepository {

    private AnnuaireRepository() {}

    /** In the order the files had them. */
    static List<EntreeAnnuaire> findAll(Handle h) {
        return h.createQuery(
                        "SELECT numero_amc, libelle_amc, site, adresse FROM annuaire ORDER BY id")
                .map((row, _) ->
                        new EntreeAnnuaire(
                                row.getString("numero_amc"),
                                row.getString("libelle_amc"),
                                row.getString("site"),
                                row.getString("adresse")))
                .list();
    }
}
