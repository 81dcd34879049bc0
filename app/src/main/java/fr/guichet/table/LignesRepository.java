package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of one kind are kept, and how they are read and bound. Bare JDBC: there may be a
 * hundred thousand.
 */
final class LignesRepository<T> {

    static final LignesRepository<Convention> CONVENTIONS =
            new LignesRepository<>(
                    Sorte.CONVENTION,
                    new Noms("convention", "convention_ancienne", true),
                    ConventionRepository::lire,
                    ConventionRepository::lier);
    static final LignesRepository<Regroupement> REGROUPEMENTS =
            textes(
                    Sorte.REGROUPEMENT,
                    new Noms("regroupement", "regroupement_ancien", true),
                    (row, c) ->
                            new Regroupement(
                                    row.getString(c + 1),
                                    row.getString(c),
                                    row.getString(c + 2),
                                    row.getString(c + 3),
                                    row.getString(c + 4)));
    static final LignesRepository<Correspondance> CORRESPONDANCES =
            textes(
                    Sorte.CORRESPONDANCE,
                    new Noms("correspondance", "correspondance_ancienne", true),
                    (row, c) ->
                            new Correspondance(
                                    row.getString(c),
                                    row.getString(c + 1),
                                    row.getString(c + 2),
                                    row.getString(c + 3)));
    static final LignesRepository<EntreeAnnuaire> ANNUAIRE =
            textes(
                    Sorte.ANNUAIRE,
                    new Noms("annuaire", "annuaire_ancien", false),
                    (row, c) ->
                            new EntreeAnnuaire(
                                    row.getString(c + 1),
                                    row.getString(c),
                                    row.getString(c + 2),
                                    row.getString(c + 3)));
    static final List<LignesRepository<?>> TOUTES =
            List.of(CONVENTIONS, REGROUPEMENTS, CORRESPONDANCES, ANNUAIRE);

    private static final int PAS = 1_000;
    private static final String LIGNES =
            "SELECT <colonnes>, id, emetteur_id, <masquee>, <remplace_id> FROM <table>";
    private static final String ANCIENNES =
            "SELECT <colonnes>, id, NULL, <masquee>, NULL FROM <archive>";

    /**
     * @param archive where the lines are copied that an import changes or removes
     * @param retouchable the practice may hide or replace its lines
     */
    private record Noms(String table, String archive, boolean retouchable) {}

    /** Reads the columns of the kind, the first one standing at {@code premiere}. */
    private interface Lecture<T> {
        T lire(ResultSet row, int premiere) throws SQLException;
    }

    /** Writes them, the first one at {@code premiere}. */
    private interface Liaison<T> {
        void lier(PreparedStatement statement, int premiere, T ligne) throws SQLException;
    }

    private final Sorte<T> sorte;
    private final Noms noms;
    private final Lecture<T> lecture;
    private final Liaison<T> liaison;

    private LignesRepository(Sorte<T> sorte, Noms noms, Lecture<T> lecture, Liaison<T> liaison) {
        this.sorte = sorte;
        this.noms = noms;
        this.lecture = lecture;
        this.liaison = liaison;
    }

    /** A kind whose columns are all texts. */
    private static <T> LignesRepository<T> textes(Sorte<T> sorte, Noms noms, Lecture<T> lecture) {
        return new LignesRepository<>(
                sorte,
                noms,
                lecture,
                (statement, premiere, ligne) -> {
                    int c = premiere;
                    for (var rubrique : sorte.rubriques()) {
                        statement.setString(c++, rubrique.texte().apply(ligne));
                    }
                });
    }

    /** Every line, in the order in which they came. */
    List<LigneBase<T>> findAll(Connection connection, Progress progress) throws SQLException {
        return lire(connection, LIGNES + " ORDER BY id", progress);
    }

    /** The lines whose text came with an import, even those that another one changed since. */
    List<LigneBase<T>> donneesPar(Connection connection, long importId) throws SQLException {
        return lire(
                connection,
                "%s WHERE import_id = %d UNION ALL %s WHERE import_id = %2$d"
                        .formatted(LIGNES, importId, ANCIENNES),
                Progress.AUCUN);
    }

    /** The lines that an import changed or removed, as they were before. */
    List<LigneBase<T>> retireesPar(Connection connection, long importId) throws SQLException {
        return lire(
                connection,
                "%s WHERE retiree_par = %d ORDER BY id".formatted(ANCIENNES, importId),
                Progress.AUCUN);
    }

    private List<LigneBase<T>> lire(Connection connection, String modele, Progress progress)
            throws SQLException {
        int apres = sorte.rubriques().size();
        var lignes = new ArrayList<LigneBase<T>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql(modele))) {
            while (row.next()) {
                lignes.add(
                        new LigneBase<>(
                                row.getLong(apres + 1),
                                idOuNull(row, apres + 2),
                                row.getBoolean(apres + 3),
                                idOuNull(row, apres + 4),
                                lecture.lire(row, 1)));
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

    /** Binds a line from the first parameter on; gives the one that comes after. */
    int lier(PreparedStatement statement, T ligne) throws SQLException {
        liaison.lier(statement, 1, ligne);
        return sorte.rubriques().size() + 1;
    }

    Sorte<T> sorte() {
        return sorte;
    }

    /** Whether the practice may hide or replace these lines. */
    boolean retouchable() {
        return noms.retouchable;
    }

    /** Fills a statement in with the names of this kind. */
    String sql(String modele) {
        var colonnes = sorte.rubriques().stream().map(Rubrique::colonne).toList();
        return modele.replace("<table>", noms.table)
                .replace("<archive>", noms.archive)
                .replace("<colonnes>", String.join(", ", colonnes))
                .replace("<parametres>", "?, ".repeat(colonnes.size() - 1) + "?")
                .replace("<masquee>", noms.retouchable ? "masquee" : "0")
                .replace("<remplace_id>", noms.retouchable ? "remplace_id" : "NULL");
    }
}
