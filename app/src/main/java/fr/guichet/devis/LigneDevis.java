package fr.guichet.devis;

import fr.guichet.common.valeur.Euros;

/**
 * An act of a devis. Texts are never null.
 *
 * @param honoraires null until they are entered
 * @param base base de remboursement: null until it is entered, zero for an act outside the
 *     nomenclature
 * @param tarifConvention what the complémentaire agreed on for this act, of which formulas 060, 061
 *     and 090 pay a percentage; null where it is not asked for. It is kept with the act, not with
 *     the devis: the card gives one percentage, and each act has its own tariff.
 * @param panier null when it is not known
 */
public record LigneDevis(
        String dents,
        String code,
        String libelle,
        Euros honoraires,
        Euros base,
        Euros tarifConvention,
        PanierConnu panier) {

    /** One about to be entered. */
    public static final LigneDevis VIDE = new LigneDevis("", "", "", null, null, null, null);

    /** Whether nothing was entered. */
    public boolean vide() {
        return equals(VIDE);
    }

    /** The same for a formula that asks for no tarif de convention. */
    LigneDevis sansTarifConvention() {
        return new LigneDevis(dents, code, libelle, honoraires, base, null, panier);
    }
}
