package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;
import fr.guichet.table.lecture.Genre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where the lines of one kind are kept, and how they are read and bound. Bare JDBC: there may be a
 * hundred thousand.
 */
final class LignesRepository<T> {

    static final LignesRepository<Convention> CONVENTIONS =
            new LignesRepository<>(
                    SorteImportee.CONVENTION,
                    true,
                    ConventionRepository::creer,
                    ConventionRepository::lier);
    static final LignesRepository<Regroupement> REGROUPEMENTS =
            textes(
                    SorteImportee.REGROUPEMENT,
                    true,
                    t -> new Regroupement(t.get(0), t.get(1), t.get(2), t.get(3), t.get(4)));
    static final LignesRepository<Correspondance> CORRESPONDANCES =
            textes(
                    SorteImportee.CORRESPONDANCE,
                    true,
                    t -> new Correspondance(t.get(0), t.get(1), t.get(2), t.get(3)));
    static final LignesRepository<EntreeAnnuaire> ANNUAIRE =
            textes(
                    SorteImportee.ANNUAIRE,
                    false,
                    t -> new EntreeAnnuaire(t.get(0), t.get(1), t.get(2), t.get(3)));
    static final LignesRepository<FicheListee> COMPLEMENTAIRES =
            textes(
                    SorteImportee.COMPLEMENTAIRE,
                    false,
                    t ->
                            new FicheListee(
                                    t.get(0), "1".equals(t.get(1)), t.get(2), t.get(3), t.get(4)));
    static final List<LignesRepository<?>> TOUTES =
            List.of(CONVENTIONS, REGROUPEMENTS, CORRESPONDANCES, ANNUAIRE, COMPLEMENTAIRES);

    private static final int PAS = 1_000;
    private static final String LIGNES =
            """
            SELECT id, json_array(<colonnes>),
                   coalesce(<emetteur_id>, 0), <masquee>, coalesce(<remplace_id>, 0)
              FROM <table>\
            """;
    private static final String ANCIENNES =
            "SELECT id, json_array(<colonnes>), 0, <masquee>, 0 FROM <archive>";

    /** Writes them, the first one at {@code premiere}. */
    private interface Liaison<T> {
        void lier(PreparedStatement statement, int premiere, T ligne) throws SQLException;
    }

    private final SorteImportee<T> sorte;
    private final boolean retouchable;
    private final LigneJson<T> json;
    private final Liaison<T> liaison;

    /**
     * @param retouchable the practice may hide or replace its lines
     * @param creer a line of its columns, in their order
     */
    private LignesRepository(
            SorteImportee<T> sorte,
            boolean retouchable,
            Function<List<String>, T> creer,
            Liaison<T> liaison) {
        this.sorte = sorte;
        this.retouchable = retouchable;
        this.json = new LigneJson<>(sorte.champs(), creer);
        this.liaison = liaison;
    }

    /** A kind whose fields are all texts, in the order in which {@code creer} takes them. */
    private static <T> LignesRepository<T> textes(
            SorteImportee<T> sorte, boolean retouchable, Function<List<String>, T> creer) {
        var champs = sorte.champs();
        return new LignesRepository<>(
                sorte,
                retouchable,
                creer,
                (statement, premiere, ligne) -> {
                    int c = premiere;
                    for (var champ : champs) {
                        statement.setString(c++, champ.texte(ligne));
                    }
                });
    }

    /**
     * Every line, in the order in which they came.
     *
     * @param lues lines of a file: where the base holds the same one, it is the file's own
     */
    List<LigneBase<T>> findAll(Connection connection, List<Nouvelle<T>> lues, Progress progress)
            throws SQLException {
        return lire(connection, LIGNES + " ORDER BY id", lues, progress);
    }

    /** The lines whose text came with an import, even those that another one changed since. */
    List<LigneBase<T>> donneesPar(Connection connection, long importId) throws SQLException {
        return lire(
                connection,
                "%s WHERE import_id = %d UNION ALL %s WHERE import_id = %2$d"
                        .formatted(LIGNES, importId, ANCIENNES),
                List.of(),
                Progress.AUCUN);
    }

    /** The lines that an import changed or removed, as they were before. */
    List<LigneBase<T>> retireesPar(Connection connection, long importId) throws SQLException {
        return lire(
                connection,
                "%s WHERE retiree_par = %d ORDER BY id".formatted(ANCIENNES, importId),
                List.of(),
                Progress.AUCUN);
    }

    private List<LigneBase<T>> lire(
            Connection connection, String modele, List<Nouvelle<T>> lues, Progress progress)
            throws SQLException {
        var fichier = new Reperage<>(lues, json);
        var lignes = new ArrayList<LigneBase<T>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql(modele))) {
            while (row.next()) {
                var texte = row.getString(2);
                int lue = fichier.place(texte);
                lignes.add(
                        new LigneBase<>(
                                row.getLong(1),
                                idOuNull(row.getLong(3)),
                                row.getBoolean(4),
                                idOuNull(row.getLong(5)),
                                lue == LigneBase.AUCUNE ? json.lire(texte) : fichier.valeur(lue),
                                lue));
                if (lignes.size() % PAS == 0) {
                    progress.stopIfCancelled();
                }
            }
        }
        return lignes;
    }

    private static Long idOuNull(long id) {
        return id == 0 ? null : Long.valueOf(id);
    }

    /** Binds a line from the first parameter on; gives the one that comes after. */
    int lier(PreparedStatement statement, T ligne) throws SQLException {
        return lier(statement, 1, ligne);
    }

    /** Binds a line from this parameter on; gives the one that comes after. */
    int lier(PreparedStatement statement, int premiere, T ligne) throws SQLException {
        liaison.lier(statement, premiere, ligne);
        return premiere + sorte.champs().size();
    }

    SorteImportee<T> sorte() {
        return sorte;
    }

    boolean retouchable() {
        return retouchable;
    }

    /** Its lines belong to the practice, whoever brought them: no émetteur, nothing removed. */
    boolean duCabinet() {
        return sorte.genre() == Genre.COMPLEMENTAIRES;
    }

    /** Fills a statement in with the names of this kind. */
    String sql(String modele) {
        return modele.replace("<table>", sorte.sorte().table())
                .replace("<archive>", sorte.sorte().archive())
                .replace("<colonnes>", sorte.sorte().colonnes())
                .replace("<parametres>", "?, ".repeat(sorte.champs().size() - 1) + "?")
                .replace("<emetteur_id>", duCabinet() ? "NULL" : "emetteur_id")
                .replace("<masquee>", retouchable ? "masquee" : "0")
                .replace("<remplace_id>", retouchable ? "remplace_id" : "NULL");
    }
}
