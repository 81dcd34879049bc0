package fr.guichet.attestation;

import fr.guichet.common.Messages;

import java.time.LocalDateTime;

/**
 * Something wrong with a file of the depot.
 *
 * @param patient whose attestation it is; null for a file that is nobody's
 * @param fichier its name in the depot
 */
public record Anomalie(
        Nature nature, String patient, String libelle, LocalDateTime recueLe, String fichier) {

    /** What is wrong. */
    public enum Nature {
        MANQUANT,
        CHANGE,
        EN_TROP;

        /** What is wrong, and what to do. */
        public String libelle() {
            return Messages.text("attestation.anomalie." + name());
        }
    }
}
