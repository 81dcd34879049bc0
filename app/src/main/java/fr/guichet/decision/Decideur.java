package fr.guichet.decision;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Tables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Decides with the practice's tables as they stand when asked, and says when they are too old. */
public final class Decideur {

    private final Moteur moteur;
    private final Supplier<Tables> tables;
    private final Supplier<Anciennete> anciennete;
    private final Clock clock;

    /**
     * @param tables read at each decision: it should hand out the same {@link Tables} until the
     *     base changes
     * @param anciennete how old these tables are
     */
    public Decideur(
            Moteur moteur, Supplier<Tables> tables, Supplier<Anciennete> anciennete, Clock clock) {
        this.moteur = moteur;
        this.tables = tables;
        this.anciennete = anciennete;
        this.clock = clock;
    }

    public Decision decider(Situation situation) {
        return anciennete
                .get()
                .signaler(situation, decider(situation, tables.get()), LocalDate.now(clock));
    }

    /** Same, with other tables, whose age is not looked at. */
    public Decision decider(Situation situation, Tables autres) {
        return moteur.decider(situation, autres);
    }
}
