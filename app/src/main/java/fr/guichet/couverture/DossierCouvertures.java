package fr.guichet.couverture;

import fr.guichet.regles.Amo;

import java.util.List;

/**
 * What the base holds for the Complémentaire tab of a patient.
 *
 * @param carteVitale what the Vitale card says of a complementary cover; empty for nothing
 * @param couvertures the latest first
 */
public record DossierCouvertures(Amo amo, String carteVitale, List<Couverture> couvertures) {}
