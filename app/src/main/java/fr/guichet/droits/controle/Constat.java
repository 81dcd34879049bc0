package fr.guichet.droits.controle;

import fr.guichet.couverture.Couverture;
import fr.guichet.devis.Devis;
import fr.guichet.regles.Champ;

import java.time.LocalDate;

/**
 * Something found before an invoice is sent.
 *
 * @param titre what is wrong, in a few words
 * @param aFaire one French sentence
 * @param champ the field it leads to; null for none
 * @param couverture the cover it is about; null when the patient has none, or for a devis
 * @param devisId the devis it is about, and leads to; null for none
 * @param jour the day of care it was found on
 */
public record Constat(
        Gravite gravite,
        String titre,
        String aFaire,
        Champ champ,
        Couverture couverture,
        Long devisId,
        LocalDate jour) {

    /** About the covers. */
    Constat(
            Gravite gravite,
            String titre,
            String aFaire,
            Champ champ,
            Couverture couverture,
            LocalDate jour) {
        this(gravite, titre, aFaire, champ, couverture, null, jour);
    }

    /** About acts, of which only the desk can tell: it leads to the devis that notes them. */
    static Constat surDevis(String titre, String aFaire, Devis devis, LocalDate jour) {
        return new Constat(Gravite.A_VERIFIER, titre, aFaire, null, null, devis.id(), jour);
    }

    /** The cover's name; empty for none. */
    String nomCouverture() {
        return couverture == null ? "" : couverture.libelle();
    }
}
