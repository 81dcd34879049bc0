package fr.guichet.regles;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One patient's case at the desk: all that the rules know of it.
 *
 * @param dateSoins the day of care, the only thing that must be known
 * @param amo never null: {@link Amo#INCONNUE} when nothing is known
 * @param tiersPayant never null: {@link TiersPayant#INCONNU} when nothing is known
 * @param justificatif null when not known
 * @param support never null: {@link Support#VIDE} when nothing is printed
 * @param attestationEnregistree whether an attestation is filed; null when not known
 */
public record Situation(
        LocalDate dateSoins,
        Amo amo,
        TiersPayant tiersPayant,
        Justificatif justificatif,
        Support support,
        Boolean attestationEnregistree) {

    public Situation {
        Objects.requireNonNull(dateSoins, "dateSoins");
        amo = amo == null ? Amo.INCONNUE : amo;
        tiersPayant = tiersPayant == null ? TiersPayant.INCONNU : tiersPayant;
        support = support == null ? Support.VIDE : support;
    }
}
