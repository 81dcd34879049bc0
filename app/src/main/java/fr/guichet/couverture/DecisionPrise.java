package fr.guichet.couverture;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Situation;

/**
 * A decision about to be kept, with all that it takes to understand it later.
 *
 * @param versionTables which tables it was taken on
 */
public record DecisionPrise(Situation situation, Decision decision, String versionTables) {}
