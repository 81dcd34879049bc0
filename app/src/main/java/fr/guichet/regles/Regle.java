package fr.guichet.regles;

import fr.guichet.common.valeur.Periode;

import java.util.List;

/**
 * One rule of the policy.
 *
 * @param libelle what the rule looks at, as the trace shows it
 * @param lit what it reads of every case, in order; what it reads of some only, for a conclusion to
 *     be drawn, is in {@link Entretien}
 * @param enVigueur days of care it applies to; an open end where none is published
 */
public record Regle(
        String id,
        String libelle,
        Source source,
        List<Donnee> lit,
        Periode enVigueur,
        Examen examen) {

    /** How the rule reads a case. */
    @FunctionalInterface
    public interface Examen {
        Verdict examiner(Dossier dossier);
    }
}
