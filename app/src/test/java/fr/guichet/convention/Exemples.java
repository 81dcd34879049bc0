package fr.guichet.convention;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import org.jdbi.v3.core.Jdbi;

import java.sql.SQLException;

/** Lines as an import leaves them in the base, for the tests. */
public final class Exemples {

    private Exemples() {}

    public static Convention convention(String libelle, String numero, String type, String csr) {
        return new Convention(
                libelle, numero, numero, libelle, type, csr, 0, null, "T", null, false, false,
                false, null, null, null);
    }

    /** Puts an émetteur's lines into the base, as sent on the 22/11/2026. */
    public static void importer(Jdbi jdbi, String emetteur, Convention... conventions) {
        jdbi.useTransaction(h -> {
            long id =
                    h.createQuery("INSERT INTO emetteur (nom) VALUES (:nom) RETURNING id")
                            .bind("nom", emetteur)
                            .mapTo(long.class)
                            .one();
            h.createUpdate(
                            """
                            INSERT INTO import (emetteur_id, importe_le, fichier, empreinte, format,
                              encodage, mode, lues, ajoutees, modifiees, supprimees, identiques,
                              doublons, refusees)
                            VALUES (:id, '2026-11-22T09:30:00', 'table.csv', '', 'CSV', 'UTF-8',
                              'REMPLACEMENT', 0, 0, 0, 0, 0, 0, 0)
                            """)
                    .bind("id", id)
                    .execute();
            var sql =
                    "INSERT INTO convention (%s, emetteur_id) VALUES (%s ?)"
                            .formatted(
                                    ConventionRepository.COLONNES,
                                    "?, ".repeat(Champ.values().length));
            try (var statement = h.getConnection().prepareStatement(sql)) {
                for (var convention : conventions) {
                    ConventionRepository.lier(statement, 1, convention);
                    statement.setLong(Champ.values().length + 1, id);
                    statement.executeUpdate();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Puts its regroupements there, beside its lines. */
    public static void importer(Jdbi jdbi, String emetteur, Regroupement... regroupements) {
        for (var regroupement : regroupements) {
            importer(jdbi, emetteur, Sorte.REGROUPEMENTS, regroupement);
        }
    }

    /** Puts its correspondances there, beside its lines. */
    public static void importer(Jdbi jdbi, String emetteur, Correspondance... correspondances) {
        for (var correspondance : correspondances) {
            importer(jdbi, emetteur, Sorte.CORRESPONDANCES, correspondance);
        }
    }

    private static <T> void importer(Jdbi jdbi, String emetteur, Sorte<T> sorte, T valeur) {
        jdbi.useHandle(h -> {
            var insertion =
                    h.createUpdate(
                                    """
                                    INSERT INTO <table> (<colonnes>, emetteur_id)
                                    VALUES (<parametres>,
                                      (SELECT id FROM emetteur WHERE nom = :emetteur))
                                    """)
                            .define("table", sorte.table())
                            .define("colonnes", sorte.colonnes())
                            .define("parametres", ":" + sorte.colonnes().replace(", ", ", :"))
                            .bind("emetteur", emetteur);
            sorte.champs().forEach(c -> insertion.bind(c.colonne(), c.valeur(valeur)));
            insertion.execute();
        });
    }
}
