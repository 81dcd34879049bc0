package fr.guichet.table;

import fr.guichet.convention.Champ;

import org.jdbi.v3.core.Handle;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the columns of an émetteur's files were matched by hand. */
final class AppariementRepository {

    private AppariementRepository() {}

    /** The columns under their titles, by the name of the émetteur. */
    static Map<String, Map<Champ, String>> findAll(Handle h) {
        var appariements = new LinkedHashMap<String, Map<Champ, String>>();
        h.createQuery(
                        """
                        SELECT e.nom, c.champ, c.colonne
                          FROM colonne_appariee c JOIN emetteur e ON e.id = c.emetteur_id
                         ORDER BY e.nom\
                        """)
                .map((row, _) ->
                        appariements
                                .computeIfAbsent(row.getString(1), _ -> new EnumMap<>(Champ.class))
                                .put(Champ.valueOf(row.getString(2)), row.getString(3)))
                .list();
        return appariements;
    }

    /** Writes the match of an émetteur in place of the one before, with its import. */
    static void retenir(Handle h, long emetteur, Map<Champ, String> appariement) {
        h.createUpdate("DELETE FROM colonne_appariee WHERE emetteur_id = :emetteur")
                .bind("emetteur", emetteur)
                .execute();
        appariement.forEach((champ, colonne) ->
                h.createUpdate(
                                """
                                INSERT INTO colonne_appariee (emetteur_id, champ, colonne)
                                VALUES (:emetteur, :champ, :colonne)\
                                """)
                        .bind("emetteur", emetteur)
                        .bind("champ", champ.name())
                        .bind("colonne", colonne)
                        .execute());
    }
}
