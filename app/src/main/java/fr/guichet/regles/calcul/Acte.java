package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Euros;
import fr.guichet.common.valeur.Taux;

/**
 * What an amount is worked out from. No amount is below zero.
 *
 * @param dr dépense réelle: what the patient is asked
 * @param tr tarif de responsabilité: what the AMO works its part out from
 * @param tauxAmo the rate of the AMO, 100 % at most
 * @param pmss plafond mensuel de la sécurité sociale; null when not known
 * @param tarifConvention tarif de convention; null when not known
 * @param horsNomenclature an act the AMO knows nothing of, which it pays nothing for
 */
public record Acte(
        Euros dr,
        Euros tr,
        Taux tauxAmo,
        Euros pmss,
        Euros tarifConvention,
        boolean horsNomenclature) {

    public Acte {
        refuserNegatif(dr);
        refuserNegatif(tr);
        refuserNegatif(pmss);
        refuserNegatif(tarifConvention);
        if (tauxAmo.compareTo(Taux.ZERO) < 0 || tauxAmo.compareTo(Taux.CENT) > 0) {
            throw new IllegalArgumentException("Le taux de l’AMO va de 0 à 100 %.");
        }
    }

    /** An act of the nomenclature, when neither PMSS nor tarif de convention is known. */
    public static Acte de(Euros dr, Euros tr, Taux tauxAmo) {
        return new Acte(dr, tr, tauxAmo, null, null, false);
    }

    /** An act outside the nomenclature: the AMO has no tariff for it. */
    public static Acte horsNomenclature(Euros dr) {
        return new Acte(dr, Euros.ZERO, Taux.ZERO, null, null, true);
    }

    /** The same act, with what some formulas also need; null where not known. */
    public Acte avec(Euros pmss, Euros tarifConvention) {
        return new Acte(dr, tr, tauxAmo, pmss, tarifConvention, horsNomenclature);
    }

    /** What the AMO's rate applies to: DR or TR, whichever is less. */
    public Euros base() {
        return dr.min(tr);
    }

    /** Montant remboursé par le régime obligatoire, rounded half up to the cent. */
    public Euros mro() {
        return Euros.arrondir(tauxAmo.de(base()));
    }

    /** Ticket modérateur: what the AMO leaves of its own base. */
    public Euros tm() {
        return base().moins(mro());
    }

    /** DR − MRO: what the AMO leaves of the expense, which no complémentaire exceeds. */
    public Euros resteApresMro() {
        return dr.moins(mro());
    }

    private static void refuserNegatif(Euros montant) {
        if (montant != null && montant.negatif()) {
            throw new IllegalArgumentException("Un montant n’est pas négatif.");
        }
    }
}
