package fr.guichet.decision;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Tables;

import java.util.function.Supplier;

/** Decides with the practice's tables as they stand when asked. */
public final class Decideur {

    private final Moteur moteur;
    private final Supplier<Tables> tables;

    /**
     * @param tables read at each decision: it should hand out the same {@link Tables} until the
     *     base changes
     */
    public Decideur(Moteur moteur, Supplier<Tables> tables) {
        this.moteur = moteur;
        this.tables = tables;
    }

    public Decision decider(Situation situation) {
        return moteur.decider(situation, tables.get());
    }
}
