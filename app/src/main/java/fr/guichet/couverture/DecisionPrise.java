package fr.guichet.couverture;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Extrait;
import fr.guichet.regles.Situation;

/**
 * A decision about to be kept, with all that it takes to understand it later.
 *
 * @param versionTables which tables it was taken on
 * @param tables what it read of them
 */
public record DecisionPrise(
        Situation situation, Decision decision, String versionTables, Extrait tables) {}
