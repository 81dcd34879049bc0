package fr.guichet.regles;

import fr.guichet.common.valeur.Periode;

/**
 * One rule of the policy.
 *
 * @param libelle what the rule looks at, as the trace shows it
 * @param enVigueur days of care it applies to; an open end where none is published
 */
public record Regle(String id, String libelle, Source source, Periode enVigueur, Examen examen) {

    /** How the rule reads a case. */
    @FunctionalInterface
    public interface Examen {
        Verdict examiner(Dossier dossier);
    }
}
