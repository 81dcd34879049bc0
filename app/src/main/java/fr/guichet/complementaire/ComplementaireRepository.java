package fr.guichet.complementaire;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.common.valeur.Euros;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** « Fichiers – Complémentaires »: the practice's own records. */
public final class ComplementaireRepository {

    private static final String SELECT =
            """
            SELECT id, nom, numero, gestion_unique, contact, adresse1, adresse2, code_postal,
                   localite, telephone1, telephone2, courriel, compte, informations_issues,
                   code_aiguillage_sts, numero_amc_gu, dre_hors_tp, type_convention,
                   critere_secondaire, regle, base_calcul, franchise_centimes, plafond_centimes,
                   seuil_centimes, taux_remboursement, actes_hn
              FROM complementaire
            """;

    private final Jdbi jdbi;

    public ComplementaireRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every record, by name then number. */
    public List<Complementaire> findAll() {
        return jdbi.withHandle(h ->
                h.createQuery(SELECT + "ORDER BY nom COLLATE NOCASE, numero, id")
                        .map((row, _) -> lire(row))
                        .list());
    }

    public Optional<Complementaire> find(long id) {
        return jdbi.withHandle(h ->
                h.createQuery(SELECT + "WHERE id = :id")
                        .bind("id", id)
                        .map((row, _) -> lire(row))
                        .findOne());
    }

    /**
     * Writes a record, new or changed. It is the practice's from then on: taking back the import
     * that brought it leaves it.
     *
     * @return its id
     * @throws UserException when the record to change was removed meanwhile
     */
    public long save(Complementaire complementaire) {
        return jdbi.inTransaction(h ->
                complementaire.id() == 0 ? inserer(h, complementaire) : changer(h, complementaire));
    }

    /**
     * Removes records: all of them, or none.
     *
     * @throws UserException when a patient's cover uses one of them: it says which, and how many
     *     patients
     */
    public void delete(List<Complementaire> complementaires) {
        jdbi.useTransaction(h -> {
            var refus = new ArrayList<String>();
            for (var complementaire : complementaires) {
                long patients = patients(h, complementaire.id());
                if (patients > 0) {
                    refus.add(
                            Messages.text(
                                    "complementaire.utilisee",
                                    complementaire.nom(),
                                    Messages.count("complementaire.patients", patients)));
                }
            }
            if (!refus.isEmpty()) {
                throw new UserException(
                        String.join("\n", refus)
                                + "\n"
                                + Messages.text("complementaire.utilisee.conseil"));
            }
            for (var complementaire : complementaires) {
                h.createUpdate("DELETE FROM complementaire WHERE id = :id")
                        .bind("id", complementaire.id())
                        .execute();
            }
        });
    }

    /** How many patients have, or had, a cover by this complémentaire. */
    private static long patients(Handle h, long id) {
        return h.createQuery(
                        """
                        SELECT count(DISTINCT patient_id) FROM couverture
                         WHERE complementaire_id = :id\
                        """)
                .bind("id", id)
                .mapTo(long.class)
                .one();
    }

    private static long inserer(Handle h, Complementaire complementaire) {
        var valeurs = valeurs(complementaire);
        return h.createQuery(
                        "INSERT INTO complementaire (%s) VALUES (%s) RETURNING id"
                                .formatted(
                                        String.join(", ", valeurs.keySet()), parametres(valeurs)))
                .bindMap(valeurs)
                .mapTo(long.class)
                .one();
    }

    private static long changer(Handle h, Complementaire complementaire) {
        var valeurs = valeurs(complementaire);
        int changees =
                h.createUpdate(
                                "UPDATE complementaire SET (import_id, %s) = (NULL, %s) WHERE id = :id"
                                        .formatted(
                                                String.join(", ", valeurs.keySet()),
                                                parametres(valeurs)))
                        .bindMap(valeurs)
                        .bind("id", complementaire.id())
                        .execute();
        if (changees == 0) {
            throw new UserException(Messages.text("complementaire.disparue"));
        }
        return complementaire.id();
    }

    private static String parametres(Map<String, Object> valeurs) {
        return valeurs.keySet().stream().map(colonne -> ":" + colonne).collect(joining(", "));
    }

    private static Map<String, Object> valeurs(Complementaire c) {
        var valeurs = new LinkedHashMap<String, Object>();
        valeurs.put("nom", c.nom());
        valeurs.put("numero", c.numero());
        valeurs.put("gestion_unique", c.gestionUnique());
        valeurs.put("contact", c.coordonnees().contact());
        valeurs.put("adresse1", c.coordonnees().adresse1());
        valeurs.put("adresse2", c.coordonnees().adresse2());
        valeurs.put("code_postal", c.coordonnees().codePostal());
        valeurs.put("localite", c.coordonnees().localite());
        valeurs.put("telephone1", c.coordonnees().telephone1());
        valeurs.put("telephone2", c.coordonnees().telephone2());
        valeurs.put("courriel", c.coordonnees().courriel());
        valeurs.put("compte", c.coordonnees().compte());
        valeurs.put("informations_issues", c.sts().informationsIssues());
        valeurs.put("code_aiguillage_sts", c.sts().codeAiguillage());
        valeurs.put("numero_amc_gu", c.sts().numeroAmcGu());
        valeurs.put("dre_hors_tp", c.sts().dreHorsTp());
        valeurs.put("type_convention", c.typeConvention());
        valeurs.put("critere_secondaire", c.critereSecondaire());
        valeurs.put("regle", c.horsSts().regle());
        valeurs.put("base_calcul", c.horsSts().baseCalcul());
        valeurs.put("franchise_centimes", centimes(c.horsSts().franchise()));
        valeurs.put("plafond_centimes", centimes(c.horsSts().plafond()));
        valeurs.put("seuil_centimes", centimes(c.horsSts().seuil()));
        valeurs.put("taux_remboursement", c.horsSts().tauxRemboursement());
        valeurs.put("actes_hn", c.horsSts().actesHn());
        return valeurs;
    }

    private static Complementaire lire(ResultSet row) throws SQLException {
        var base = row.getString("base_calcul");
        return new Complementaire(
                row.getLong("id"),
                row.getString("nom"),
                row.getString("numero"),
                row.getBoolean("gestion_unique"),
                new Coordonnees(
                        row.getString("contact"),
                        row.getString("adresse1"),
                        row.getString("adresse2"),
                        row.getString("code_postal"),
                        row.getString("localite"),
                        row.getString("telephone1"),
                        row.getString("telephone2"),
                        row.getString("courriel"),
                        row.getString("compte")),
                new ReglesSts(
                        InformationsIssues.valueOf(row.getString("informations_issues")),
                        row.getString("code_aiguillage_sts"),
                        row.getString("numero_amc_gu"),
                        row.getBoolean("dre_hors_tp")),
                row.getString("type_convention"),
                row.getString("critere_secondaire"),
                new ReglesHorsSts(
                        row.getString("regle"),
                        base == null ? null : BaseCalcul.valueOf(base),
                        euros(row, "franchise_centimes"),
                        euros(row, "plafond_centimes"),
                        euros(row, "seuil_centimes"),
                        nombre(row, "taux_remboursement"),
                        row.getBoolean("actes_hn")));
    }

    private static Long centimes(Euros montant) {
        return montant == null ? null : Long.valueOf(montant.centimes());
    }

    private static Euros euros(ResultSet row, String colonne) throws SQLException {
        long centimes = row.getLong(colonne);
        return row.wasNull() ? null : new Euros(centimes);
    }

    private static Integer nombre(ResultSet row, String colonne) throws SQLException {
        int nombre = row.getInt(colonne);
        return row.wasNull() ? null : Integer.valueOf(nombre);
    }
}
