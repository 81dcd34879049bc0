package fr.guichet.bench;

import fr.guichet.common.db.Database;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.regles.Convention;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented conventions in the proportions of real tables: several lines an organisme, RO lines with
 * the mask of a caisse, others with an STS code and an address.
 */
final class TableGeneree {

    private static final String[] MOTS = {
        "Mutuelle",
        "Prévoyance",
        "Santé",
        "Générale",
        "Harmonie",
        "Régionale",
        "Familiale",
        "Sud",
        "Nord",
        "Atlantique",
        "Alpes",
        "Fonctionnaires",
        "Transports",
        "Niçois",
        "Éclair",
        "Union",
        "Solidarité",
        "Avenir",
        "Océane",
        "Lorraine",
        "Artisans",
        "Commerce",
        "Hospitaliers",
        "Enseignants",
        "Bâtiment",
        "Agricole",
        "Métallurgie",
        "Cadres",
        "Loire",
        "Bretagne"
    };
    private static final String[] TYPES = {"AL", "VM", "OC", "SP", "IS", "CB", "KL", "MU", "TR"};

    private TableGeneree() {}

    /** Always the same lines for the same count. */
    static List<Convention> conventions(int nombre) {
        var hasard = new Random(20261122);
        var lignes = new ArrayList<Convention>(nombre);
        while (lignes.size() < nombre) {
            var numero = String.valueOf(300_000_000 + hasard.nextInt(500_000_000));
            var libelle = libelle(hasard);
            int combien = Math.min(1 + hasard.nextInt(8), nombre - lignes.size());
            boolean ro = hasard.nextBoolean();
            for (int i = 0; i < combien; i++) {
                lignes.add(ro ? ro(numero, libelle, hasard) : dre(numero, libelle, i));
            }
        }
        return lignes;
    }

    /** Puts them in a base, as an émetteur's. */
    static void remplir(Database database, List<Convention> conventions) throws SQLException {
        database.jdbi()
                .useTransaction(h -> {
                    h.execute("INSERT INTO emetteur (id, nom) VALUES (1, 'Banc d’essai')");
                    var sql =
                            "INSERT INTO convention (%s, emetteur_id) VALUES (%s 1)"
                                    .formatted(ConventionRepository.COLONNES, "?, ".repeat(16));
                    try (var insert = h.getConnection().prepareStatement(sql)) {
                        for (var convention : conventions) {
                            ConventionRepository.lier(insert, 1, convention);
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                });
    }

    private static String libelle(Random hasard) {
        return MOTS[hasard.nextInt(MOTS.length)]
                + " "
                + MOTS[hasard.nextInt(MOTS.length)]
                + " "
                + (char) ('A' + hasard.nextInt(26))
                + (char) ('a' + hasard.nextInt(26))
                + (char) ('a' + hasard.nextInt(26))
                + (char) ('a' + hasard.nextInt(26));
    }

    private static Convention ro(String numero, String libelle, Random hasard) {
        var masque = "0%d%03d0000".formatted(1 + hasard.nextInt(2), 11 + hasard.nextInt(960));
        return new Convention(
                libelle,
                numero,
                masque,
                "Caisse " + masque,
                Convention.TYPE_RO,
                masque,
                0,
                null,
                Convention.TIERS_PAYANT,
                null,
                false,
                true,
                false,
                null,
                null,
                null);
    }

    private static Convention dre(String numero, String libelle, int rang) {
        var type = TYPES[(rang + libelle.length()) % TYPES.length];
        return new Convention(
                libelle,
                numero,
                numero,
                libelle,
                type,
                rang >= TYPES.length ? "C" + rang : null,
                0,
                numero,
                Convention.TIERS_PAYANT,
                "8",
                false,
                false,
                false,
                type,
                "001",
                null);
    }
}
