package fr.guichet.convention;

import static java.util.stream.Collectors.joining;

import fr.guichet.common.db.ReglageRepository;
import fr.guichet.regles.Convention;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The lines of the tables in force. */
public final class ConventionRepository {

    /** The sixteen columns, in the order in which {@link #creer} and {@link #lier} take them. */
    public static final String COLONNES =
            Arrays.stream(Champ.values()).map(Champ::colonne).collect(joining(", "));

    private static final String COCHE = "1";

    private static final String LIGNES =
            """
            SELECT %s, c.id, e.nom AS emetteur, c.remplace_id
              FROM convention c LEFT JOIN emetteur e ON e.id = c.emetteur_id
             WHERE <condition>
             ORDER BY c.id\
            """
                    .formatted(COLONNES);

    /** The émetteurs whose lines may decide, each with its last import still in force. */
    private static final String TABLES =
            """
            SELECT e.nom, i.version, coalesce(i.date_table, substr(i.importe_le, 1, 10)) AS jour,
                   k.nom AS signataire
              FROM emetteur e
              LEFT JOIN import i ON i.id = (SELECT max(id) FROM import
                                             WHERE emetteur_id = e.id AND annule_le IS NULL)
              LEFT JOIN cle_confiance k ON k.id = i.cle_id
             WHERE EXISTS (SELECT 1 FROM convention WHERE emetteur_id = e.id)
                OR EXISTS (SELECT 1 FROM regroupement WHERE emetteur_id = e.id)
                OR EXISTS (SELECT 1 FROM correspondance WHERE emetteur_id = e.id)
             ORDER BY e.nom\
            """;

    private final Jdbi jdbi;

    public ConventionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every line in force, in the order the files had them: what the émetteurs sent, less what the
     * practice removed or replaced, and its own.
     */
    public List<LigneConvention> findAll() {
        return jdbi.withHandle(h -> lignes(h, "c.masquee = 0"));
    }

    /** The lines in force of all the tables, as one moment sees them. */
    public ContenuTables contenu() {
        return jdbi.inTransaction(h ->
                new ContenuTables(
                        lignes(h, "c.masquee = 0"),
                        AnnexeRepository.regroupements(jdbi).enVigueur(h),
                        AnnexeRepository.correspondances(jdbi).enVigueur(h),
                        AnnuaireRepository.findAll(h)));
    }

    /** What the practice said of the organismes of the tables. */
    Rapprochements rapprochements() {
        return new RapprochementRepository(jdbi).findAll();
    }

    /** The lines that fulfil a condition on {@code c}, the table convention. */
    static List<LigneConvention> lignes(Handle h, String condition) {
        // A table repeats its labels and codes on every line: each is kept in memory once.
        var connus = new HashMap<String, String>();
        UnaryOperator<String> partager = t -> t == null ? null : connus.computeIfAbsent(t, k -> k);
        return h.createQuery(LIGNES)
                .define("condition", condition)
                .map((row, _) -> ligne(row, partager))
                .list();
    }

    /** Which tables are in force: what a decision is stamped with. */
    public VersionTables version() {
        return jdbi.withHandle(h ->
                new VersionTables(
                        h.createQuery(TABLES).map((row, _) -> table(row)).list(),
                        compter(h, "emetteur_id IS NULL"),
                        compter(
                                h,
                                """
                                masquee = 1 AND id NOT IN
                                (SELECT remplace_id FROM <table> WHERE remplace_id IS NOT NULL)\
                                """),
                        new ReglageRepository(jdbi)
                                .find(AgeMaximum.CLE)
                                .flatMap(AgeMaximum::lire)
                                .orElse(AgeMaximum.PAR_DEFAUT)));
    }

    private static VersionTables.Table table(ResultSet row) throws SQLException {
        var jour = row.getString("jour");
        return new VersionTables.Table(
                row.getString("nom"),
                row.getString("version"),
                jour == null ? null : LocalDate.parse(jour),
                row.getString("signataire"));
    }

    /** In all the tables. */
    private static long compter(Handle h, String condition) {
        return Stream.of(Sorte.CONVENTIONS, Sorte.REGROUPEMENTS, Sorte.CORRESPONDANCES)
                .mapToLong(sorte ->
                        h.createQuery("SELECT count(*) FROM <table> WHERE " + condition)
                                .define("table", sorte.table())
                                .mapTo(long.class)
                                .one())
                .sum();
    }

    private static LigneConvention ligne(ResultSet row, UnaryOperator<String> texte)
            throws SQLException {
        int apres = Champ.values().length;
        long remplace = row.getLong(apres + 3);
        var remplaceId = row.wasNull() ? null : Long.valueOf(remplace);
        return new LigneConvention(
                row.getLong(apres + 1),
                lire(row, 1, texte),
                texte.apply(row.getString(apres + 2)),
                remplaceId);
    }

    private static Convention lire(ResultSet row, int premiere, UnaryOperator<String> texte)
            throws SQLException {
        var textes = new ArrayList<String>(Champ.values().length);
        for (int c = premiere; c < premiere + Champ.values().length; c++) {
            textes.add(texte.apply(row.getString(c)));
        }
        return creer(textes);
    }

    /** A line of the sixteen columns of {@link #COLONNES}, in their order. */
    public static Convention creer(List<String> colonnes) {
        var c = colonnes.iterator();
        return new Convention(
                c.next(),
                c.next(),
                c.next(),
                c.next(),
                c.next(),
                c.next(),
                Integer.parseInt(c.next()),
                c.next(),
                c.next(),
                c.next(),
                COCHE.equals(c.next()),
                COCHE.equals(c.next()),
                COCHE.equals(c.next()),
                c.next(),
                c.next(),
                c.next());
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
