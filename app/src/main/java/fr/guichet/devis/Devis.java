package fr.guichet.devis;

import fr.guichet.common.Messages;
import fr.guichet.regles.calcul.TauxAmo;

import java.time.LocalDate;
import java.util.List;

/**
 * An estimate of what care will cost a patient.
 *
 * @param id null until it is saved
 * @param couvertureId the cover it is made on; null without one, or once it was removed
 * @param jour the day it is given
 * @param natureAmo what gives right to the rate of the AMO
 * @param prise the cover as it stood; null without one
 */
public record Devis(
        Long id,
        long patientId,
        Long couvertureId,
        String libelle,
        LocalDate jour,
        LocalDate dateSoins,
        TauxAmo.Nature natureAmo,
        PriseEnCharge prise,
        FormuleCarte formule,
        List<LigneDevis> lignes) {

    public Devis {
        lignes = List.copyOf(lignes);
    }

    /** The same under an id, or none. */
    public Devis avecId(Long autre) {
        return new Devis(
                autre,
                patientId,
                couvertureId,
                libelle,
                jour,
                dateSoins,
                natureAmo,
                prise,
                formule,
                lignes);
    }

    /** Another one from this, not saved yet, given another day. */
    Devis copie(LocalDate autreJour) {
        return new Devis(
                null,
                patientId,
                couvertureId,
                Messages.text("devis.copie", libelle),
                autreJour,
                dateSoins,
                natureAmo,
                prise,
                formule,
                lignes);
    }
}
