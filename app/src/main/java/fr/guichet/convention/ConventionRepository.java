package fr.guichet.convention;

import static java.util.stream.Collectors.joining;

import fr.guichet.regles.Convention;

import org.jdbi.v3.core.Jdbi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The lines of the tables in force, and what the practice changes in them by hand. */
public final class ConventionRepository {

    /** The sixteen columns, in the order in which {@link #lire} and {@link #lier} take them. */
    public static final String COLONNES =
            Arrays.stream(Champ.values()).map(Champ::colonne).collect(joining(", "));

    private static final String EN_VIGUEUR =
            """
            SELECT %s, c.id, e.nom AS emetteur, c.remplace_id
              FROM convention c LEFT JOIN emetteur e ON e.id = c.emetteur_id
             WHERE c.masquee = 0
             ORDER BY c.id\
            """
                    .formatted(COLONNES);

    private final Jdbi jdbi;

    public ConventionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every line in force, in the order the files had them: what the émetteurs sent, less what the
     * practice removed or replaced, and its own.
     */
    public List<LigneConvention> findAll() {
        return jdbi.withHandle(h -> h.createQuery(EN_VIGUEUR).map((row, _) -> ligne(row)).list());
    }

    private static LigneConvention ligne(ResultSet row) throws SQLException {
        int apres = Champ.values().length;
        long remplace = row.getLong(apres + 3);
        return new LigneConvention(
                row.getLong(apres + 1),
                lire(row, 1),
                row.getString(apres + 2),
                row.wasNull() || remplace == 0 ? null : Long.valueOf(remplace));
    }

    /**
     * Reads the sixteen columns of {@link #COLONNES}, the first one standing at {@code premiere}.
     */
    public static Convention lire(ResultSet row, int premiere) throws SQLException {
        int c = premiere;
        return new Convention(
                row.getString(c++),
                row.getString(c++),
                row.getString(c++),
                row.getString(c++),
                row.getString(c++),
                row.getString(c++),
                row.getInt(c++),
                row.getString(c++),
                row.getString(c++),
                row.getString(c++),
                row.getBoolean(c++),
                row.getBoolean(c++),
                row.getBoolean(c++),
                row.getString(c++),
                row.getString(c++),
                row.getString(c));
    }

    /** Writes them, the first one at {@code premiere}. */
    public static void lier(PreparedStatement statement, int premiere, Convention convention)
            throws SQLException {
        int c = premiere;
        statement.setString(c++, convention.libelleAmc());
        statement.setString(c++, convention.numeroAmc());
        statement.setString(c++, convention.numeroSignataire());
        statement.setString(c++, convention.libelleSignataire());
        statement.setString(c++, convention.typeConvention());
        statement.setString(c++, convention.critereSecondaire());
        statement.setInt(c++, convention.usageAttestation());
        statement.setString(c++, convention.operateurReglement());
        statement.setString(c++, convention.typeAccord());
        statement.setString(c++, convention.codeAiguillageSts());
        statement.setBoolean(c++, convention.groupee());
        statement.setBoolean(c++, convention.desactivationSts());
        statement.setBoolean(c++, convention.dreAnnulation());
        statement.setString(c++, convention.codeRoutage());
        statement.setString(c++, convention.identifiantHote());
        statement.setString(c, convention.nomDomaine());
    }
}
