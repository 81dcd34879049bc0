package fr.guichet.patient;

import java.time.LocalDate;

/**
 * A reminder shown when the patient's file opens.
 *
 * @param aPartir the first day it is shown; null for every day
 */
public record Alarme(String texte, LocalDate aPartir, boolean active) {

    public Alarme {
        texte = Textes.ouVide(Textes.ouRien(texte));
    }

    /** Whether it is to be shown that day. */
    public boolean sonne(LocalDate jour) {
        return active && !texte.isEmpty() && (aPartir == null || !jour.isBefore(aPartir));
    }
}
