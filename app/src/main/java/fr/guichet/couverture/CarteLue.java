package fr.guichet.couverture;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a card says, to be taken into the fields of a cover: what it does not say is left as it
 * stands.
 *
 * @param textes never blank
 * @param du first day of the rights; null when not said
 * @param au last day of the rights; null when not said
 * @param mentionDre whether it prints « DRE »; null when not said
 * @param dentaire whether tiers payant covers dental care; null when not said
 */
public record CarteLue(
        Map<Rubrique, String> textes,
        LocalDate du,
        LocalDate au,
        Boolean mentionDre,
        Boolean dentaire) {

    public CarteLue {
        textes = Map.copyOf(textes);
    }
}
