package fr.guichet.devis;

import fr.guichet.complementaire.ReglesHorsSts;

/**
 * A cover as it stood when the devis was made: later changes of the tables or of the record leave
 * the devis as it was given.
 *
 * @param couverture the name of the cover
 * @param facturation how it is billed: « DRE · VM · STS 8 · viamedis.rss.fr »
 * @param versionTables which tables said so
 * @param codeAiguillage null when the decision gives none
 * @param regle the complémentaire's own rule; {@link ReglesHorsSts#AUCUNE} when it has none
 * @param avis what deserves a second look; null for nothing
 */
public record PriseEnCharge(
        String couverture,
        String facturation,
        String versionTables,
        String codeAiguillage,
        ReglesHorsSts regle,
        String avis) {}
