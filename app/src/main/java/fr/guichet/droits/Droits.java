package fr.guichet.droits;

import fr.guichet.common.valeur.Periode;
import fr.guichet.patient.DateNaissance;
import fr.guichet.regles.Justificatif;

/**
 * A patient's cover, as far as watching over its rights reads it.
 *
 * @param numeroAmc null when none is entered
 * @param periode never null: {@link Periode#INCONNUE} without any date
 * @param noms null where covers are only counted
 */
public record Droits(
        long couvertureId,
        long patientId,
        Justificatif justificatif,
        String numeroAmc,
        Periode periode,
        boolean attestation,
        boolean adherent,
        Noms noms) {

    /**
     * Who and what a list names.
     *
     * @param patient to be shown, never logged
     * @param naissance null when not known
     * @param organisme null when the cover names none
     */
    public record Noms(String patient, DateNaissance naissance, String organisme) {}

    /** What a list calls the cover: its organisme, else its number, else what proves it. */
    String libelle() {
        if (noms.organisme() != null) {
            return noms.organisme();
        }
        return numeroAmc == null ? justificatif.libelle() : numeroAmc;
    }
}
