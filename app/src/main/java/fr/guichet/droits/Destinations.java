package fr.guichet.droits;

import fr.guichet.regles.Champ;

import java.time.LocalDate;

/** Where the lines of these screens lead; the way back comes to the same screen. */
public interface Destinations {

    /**
     * A patient's file, on the Complémentaire tab, at the field to correct.
     *
     * @param couvertureId null for the cover in force on the day of care
     * @param champ null for none
     */
    void patient(long patientId, Long couvertureId, Champ champ, LocalDate dateSoins);

    /** A patient's file, on the Devis tab, that one in hand. */
    void devis(long patientId, long devisId);

    /** « Tables organismes complémentaires », where one is imported. */
    void tables();
}
