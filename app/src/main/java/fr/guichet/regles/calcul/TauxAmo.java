package fr.guichet.regles.calcul;

import fr.guichet.common.valeur.Periode;
import fr.guichet.common.valeur.Taux;
import fr.guichet.regles.Provenance;

/**
 * What part of its base the AMO pays, and when.
 *
 * @param enVigueur days of care; an end that is not published is open
 */
public record TauxAmo(
        Nature nature, String libelle, Periode enVigueur, Taux taux, Provenance provenance) {

    /** What gives right to the rate. */
    public enum Nature {
        SOINS_DENTAIRES,
        ALD,
        MATERNITE,
        ALSACE_MOSELLE
    }
}
