package fr.guichet.couverture;

import fr.guichet.regles.Decision;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Tables;

import java.util.Optional;

/**
 * A decision that was kept, with what it takes to take it again.
 *
 * @param tables what it read of the tables of its day; empty for one kept before they were
 */
record DecisionGardee(Situation situation, Decision decision, Optional<Tables> tables) {}
