package fr.guichet.couverture;

/**
 * What is ticked or answered on a cover.
 *
 * @param tiersPayantAmo tiers payant asked on the obligatory part
 * @param tiersPayantAmc tiers payant asked on the complementary part
 * @param tiersPayantDentaire what the card says of dental care; null while nobody looked
 * @param tiersPayantCoordonne the caisse handles the complementary part
 * @param mentionDre the card prints « DRE »
 */
public record Coches(
        boolean tiersPayantAmo,
        boolean tiersPayantAmc,
        Boolean tiersPayantDentaire,
        boolean tiersPayantCoordonne,
        boolean mentionDre,
        boolean attestationRecue) {

    /** Those of a new cover: tiers payant on both parts, nothing read yet. */
    public static final Coches DEPART = new Coches(true, true, null, false, false, false);

    Coches avecAttestation(boolean recue) {
        return new Coches(
                tiersPayantAmo,
                tiersPayantAmc,
                tiersPayantDentaire,
                tiersPayantCoordonne,
                mentionDre,
                recue);
    }
}
