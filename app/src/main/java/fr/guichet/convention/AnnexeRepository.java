package fr.guichet.convention;

import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** The regroupements, or the correspondances: lines of a few texts each. */
public final class AnnexeRepository<T> extends LigneRepository<T> {

    private final Jdbi jdbi;
    private final Sorte<T> sorte;
    private final Function<Function<ChampLigne<T>, String>, T> creer;

    private AnnexeRepository(
            Jdbi jdbi, Sorte<T> sorte, Function<Function<ChampLigne<T>, String>, T> creer) {
        super(jdbi, sorte);
        this.jdbi = jdbi;
        this.sorte = sorte;
        this.creer = creer;
    }

    public static AnnexeRepository<Regroupement> regroupements(Jdbi jdbi) {
        return new AnnexeRepository<>(jdbi, Sorte.REGROUPEMENTS, ChampRegroupement::creer);
    }

    public static AnnexeRepository<Correspondance> correspondances(Jdbi jdbi) {
        return new AnnexeRepository<>(jdbi, Sorte.CORRESPONDANCES, ChampCorrespondance::creer);
    }

    /**
     * Every line in force, in the order the files had them: what the émetteurs sent, less what the
     * practice removed or replaced, and its own.
     */
    public List<LigneAnnexe<T>> findAll() {
        return jdbi.withHandle(this::enVigueur);
    }

    List<LigneAnnexe<T>> enVigueur(Handle h) {
        return lignes(h, "c.masquee = 0");
    }

    @Override
    List<LigneAnnexe<T>> lignes(Handle h, String condition) {
        return h.createQuery(
                        """
                        SELECT <colonnes>, c.id, e.nom AS emetteur, c.remplace_id
                          FROM <table> c LEFT JOIN emetteur e ON e.id = c.emetteur_id
                         WHERE <condition>
                         ORDER BY c.id\
                        """)
                .define("table", sorte.table())
                .define("colonnes", sorte.colonnes())
                .define("condition", condition)
                .map((row, _) -> ligne(row))
                .list();
    }

    private LigneAnnexe<T> ligne(ResultSet row) throws SQLException {
        var textes = new HashMap<ChampLigne<T>, String>();
        for (var champ : sorte.champs()) {
            textes.put(champ, row.getString(champ.colonne()));
        }
        long remplace = row.getLong("remplace_id");
        var remplaceId = row.wasNull() ? null : Long.valueOf(remplace);
        return new LigneAnnexe<>(
                row.getLong("id"), creer.apply(textes::get), row.getString("emetteur"), remplaceId);
    }
}
