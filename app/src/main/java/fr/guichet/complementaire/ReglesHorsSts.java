package fr.guichet.complementaire;

import fr.guichet.common.valeur.Euros;

/**
 * « Règles de calculs (hors STS) »: the complémentaire's own rule. An empty field is null.
 *
 * @param regle the rule in words
 * @param tauxRemboursement in hundredths of a percent: 100 % is 10,000
 * @param actesHn acts outside the nomenclature are paid too
 */
public record ReglesHorsSts(
        String regle,
        BaseCalcul baseCalcul,
        Euros franchise,
        Euros plafond,
        Euros seuil,
        Integer tauxRemboursement,
        boolean actesHn) {

    public static final ReglesHorsSts AUCUNE =
            new ReglesHorsSts(null, null, null, null, null, null, false);
}
