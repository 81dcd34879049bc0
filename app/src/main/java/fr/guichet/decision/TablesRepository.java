package fr.guichet.decision;

import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.LigneConvention;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Tables;

import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** What the base holds of the AMCs, as the rules read it. */
public final class TablesRepository {

    private final Jdbi jdbi;

    public TablesRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The lines in force and the practice's own records, as they stand now. */
    public Tables lire() {
        return Tables.de(
                new ConventionRepository(jdbi)
                        .findAll().stream().map(LigneConvention::convention).toList(),
                List.of(),
                List.of(),
                fiches());
    }

    private List<FicheComplementaire> fiches() {
        return jdbi.withHandle(h ->
                h.createQuery(
                                """
                                SELECT numero, nom, gestion_unique, type_convention, dre_hors_tp
                                  FROM complementaire
                                """)
                        .map((row, _) ->
                                new FicheComplementaire(
                                        row.getString("numero"),
                                        row.getString("nom"),
                                        row.getBoolean("gestion_unique"),
                                        row.getString("type_convention"),
                                        row.getBoolean("dre_hors_tp")))
                        .list());
    }
}
