package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.convention.Champ;
import fr.guichet.convention.ConventionRepository;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables whole, as an import compares them. */
final class EtatTableRepository {

    private static final int CHAMPS = Champ.values().length;
    private static final int PAS = 1_000;

    private static final String LIGNES =
            "SELECT %s, id, emetteur_id, masquee, remplace_id FROM convention ORDER BY id"
                    .formatted(ConventionRepository.COLONNES);

    private EtatTableRepository() {}

    static EtatTable lire(Handle h, Progress progress) throws SQLException {
        return new EtatTable(emetteurs(h), lignes(h, progress));
    }

    /** The ids of the émetteurs, by their names, in alphabetical order. */
    static Map<String, Long> emetteurs(Handle h) {
        var emetteurs = new LinkedHashMap<String, Long>();
        h.createQuery("SELECT nom, id FROM emetteur ORDER BY nom")
                .map((row, _) -> emetteurs.put(row.getString(1), row.getLong(2)))
                .list();
        return emetteurs;
    }

    private static List<LigneBase> lignes(Handle h, Progress progress) throws SQLException {
        var lignes = new ArrayList<LigneBase>();
        try (var statement = h.getConnection().createStatement();
                var row = statement.executeQuery(LIGNES)) {
            while (row.next()) {
                lignes.add(
                        new LigneBase(
                                row.getLong(CHAMPS + 1),
                                idOuNull(row, CHAMPS + 2),
                                row.getBoolean(CHAMPS + 3),
                                idOuNull(row, CHAMPS + 4),
                                ConventionRepository.lire(row, 1)));
                if (lignes.size() % PAS == 0) {
                    progress.stopIfCancelled();
                }
            }
        }
        return lignes;
    }

    private static Long idOuNull(ResultSet row, int colonne) throws SQLException {
        long id = row.getLong(colonne);
        return row.wasNull() ? null : Long.valueOf(id);
    }
}
