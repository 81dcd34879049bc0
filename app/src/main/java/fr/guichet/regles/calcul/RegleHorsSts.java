package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

/**
 * A complémentaire's own rule, outside the STS. A field that is not known is null.
 *
 * <p>The practice's papers name these fields and say no more of them: what follows is our
 * inference, and the detail of a result says so. In order: the percentage of the base; the
 * franchise comes off; the plafond and DR − MRO bound what is left; below the seuil nothing is
 * paid.
 *
 * @param base what the percentage is taken of
 * @param franchise comes off the percentage
 * @param plafond the most that is paid
 * @param seuil the least that is paid
 * @param actesHn acts outside the nomenclature are paid too
 */
public record RegleHorsSts(
        Grandeur base, Taux taux, Euros franchise, Euros plafond, Euros seuil, boolean actesHn) {

    /** The AMC's part of an act. */
    public Resultat calculer(Acte acte) {
        var addition = new Addition(acte);
        if (acte.horsNomenclature() && !actesHn) {
            addition.dire("La complémentaire ne prend pas les actes hors nomenclature.");
            return addition.part(null, Euros.ZERO, Borne.ACTE_HN);
        }
        if (base == null) {
            return new Resultat.Impossible(
                    "base_calcul", "La règle de la complémentaire ne dit pas sa base de calcul.");
        }
        if (taux == null) {
            return new Resultat.Impossible(
                    "taux_remboursement",
                    "La règle de la complémentaire ne dit pas son % de remboursement.");
        }
        var valeur = base.de(acte);
        if (valeur.isEmpty()) {
            return base.inconnue();
        }
        addition.pourcentage(taux, base, valeur.get());
        if (franchise != null) {
            addition.franchise(franchise);
        }
        addition.reserver(
                "Règle de la complémentaire, hors STS : l’ordre du %, de la franchise, du plafond"
                        + " et du seuil est une inférence de Guichet.");
        return auDessusDuSeuil(addition, addition.conclure(null, plafond));
    }

    private Resultat auDessusDuSeuil(Addition addition, Resultat.PartAmc part) {
        if (seuil == null || part.amc().compareTo(seuil) >= 0) {
            return part;
        }
        addition.dire("En dessous du seuil de %s, rien n’est versé.", seuil);
        return addition.part(null, Euros.ZERO, Borne.SEUIL);
    }
}
