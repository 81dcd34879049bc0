package fr.guichet.droits.controle;

import fr.guichet.couverture.Couverture;
import fr.guichet.regles.Champ;

import java.time.LocalDate;

/**
 * Something found before an invoice is sent.
 *
 * @param titre what is wrong, in a few words
 * @param aFaire one French sentence
 * @param champ the field it leads to; null for none
 * @param couverture the cover it is about; null when the patient has none
 * @param jour the day of care it was found on
 */
public record Constat(
        Gravite gravite,
        String titre,
        String aFaire,
        Champ champ,
        Couverture couverture,
        LocalDate jour) {

    /** The cover's name; empty for none. */
    String nomCouverture() {
        return couverture == null ? "" : couverture.libelle();
    }
}
