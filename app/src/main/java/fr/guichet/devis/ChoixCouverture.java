package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.couverture.Couverture;

/**
 * What a devis may be made on.
 *
 * @param couverture null without one, or for one that was removed since
 */
public record ChoixCouverture(Couverture couverture, String libelle) {

    static ChoixCouverture aucune() {
        return new ChoixCouverture(null, Messages.text("devis.couverture.aucune"));
    }

    static ChoixCouverture retiree(PriseEnCharge prise) {
        return new ChoixCouverture(
                null, Messages.text("devis.couverture.retiree", prise.couverture()));
    }

    static ChoixCouverture de(Couverture couverture) {
        var fin = couverture.droits().au();
        return new ChoixCouverture(
                couverture,
                fin == null
                        ? couverture.libelle()
                        : Messages.text(
                                "devis.couverture.fin", couverture.libelle(), Nombres.texte(fin)));
    }

    /** Whether it is the saved cover of that id. */
    boolean est(Long id) {
        return couverture != null && couverture.id().equals(id);
    }
}
