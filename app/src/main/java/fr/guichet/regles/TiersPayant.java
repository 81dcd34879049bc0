package fr.guichet.regles;

/**
 * On which parts tiers payant is asked; null where not known.
 *
 * @param amo the obligatory part
 * @param amc the complementary part
 */
public record TiersPayant(Boolean amo, Boolean amc) {

    public static final TiersPayant INCONNU = new TiersPayant(null, null);
}
