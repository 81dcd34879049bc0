package fr.guichet.convention;

import fr.guichet.regles.Convention;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** What the practice changes by hand in the conventions, and the way back for all the tables. */
public final class RetoucheRepository extends LigneRepository<Convention> {

    private final Jdbi jdbi;
    private final List<LigneRepository<?>> tables;

    public RetoucheRepository(Jdbi jdbi) {
        super(jdbi, Sorte.CONVENTIONS);
        this.jdbi = jdbi;
        tables =
                List.of(
                        this,
                        AnnexeRepository.regroupements(jdbi),
                        AnnexeRepository.correspondances(jdbi));
    }

    @Override
    List<LigneConvention> lignes(Handle h, String condition) {
        return ConventionRepository.lignes(h, condition);
    }

    /** Everything that {@link #reinitialiser} would undo, in all the tables. */
    public Manuelles manuelles() {
        return jdbi.inTransaction(h ->
                tables.stream()
                        .map(table -> table.manuelles(h))
                        .reduce(Manuelles::et)
                        .orElseThrow());
    }

    /** Back to what the émetteurs sent: nothing of {@link #manuelles} is left. */
    public void reinitialiser() {
        jdbi.useTransaction(h -> tables.forEach(table -> table.reinitialiser(h)));
    }
}
