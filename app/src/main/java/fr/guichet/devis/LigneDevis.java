package fr.guichet.devis;

import fr.guichet.common.valeur.Euros;

/**
 * An act of a devis. Texts are never null.
 *
 * @param honoraires null until they are entered
 * @param base base de remboursement: null until it is entered, zero for an act outside the
 *     nomenclature
 * @param panier null when it is not known
 */
public record LigneDevis(
        String dents,
        String code,
        String libelle,
        Euros honoraires,
        Euros base,
        PanierConnu panier) {

    /** One about to be entered. */
    public static final LigneDevis VIDE = new LigneDevis("", "", "", null, null, null);

    /** Whether nothing was entered. */
    public boolean vide() {
        return equals(VIDE);
    }
}
