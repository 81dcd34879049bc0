package fr.guichet.devis;

import fr.guichet.common.valeur.Euros;

import java.util.List;

/**
 * What each one pays of an act. An amount that cannot be worked out is null.
 *
 * @param motif why an amount is missing, or why the AMC pays nothing; empty when there is nothing
 *     to say
 * @param detail how the part of the AMC was reached: one sentence a step
 */
public record LigneEstimee(
        Euros honoraires, Euros amo, Euros amc, Euros reste, String motif, List<String> detail) {

    /** Nothing is known of it yet. */
    static final LigneEstimee RIEN = new LigneEstimee(null, null, null, null, "", List.of());

    public LigneEstimee {
        detail = List.copyOf(detail);
    }

    /** An amount as it is shown: « – » for one that cannot be worked out. */
    static String texte(Euros montant) {
        return montant == null ? "–" : montant.toString();
    }
}
