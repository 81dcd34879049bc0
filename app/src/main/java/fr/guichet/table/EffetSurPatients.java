package fr.guichet.table;

import fr.guichet.common.Progress;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.LignesEnVigueur;

import java.util.List;

/** Tells which patients a new table would move from one decision to another. */
@FunctionalInterface
public interface EffetSurPatients {

    /**
     * @param avant the lines in force today
     * @param apres those in force once the import is applied
     * @return the patients whose decision differs, in the order in which to show them
     */
    List<PatientConcerne> entre(LignesEnVigueur avant, LignesEnVigueur apres, Progress progress);

    /**
     * The same, where the practice's own records change too.
     *
     * @param fiches what changes in them
     */
    default List<PatientConcerne> entre(
            LignesEnVigueur avant,
            LignesEnVigueur apres,
            Comparaison<FicheListee> fiches,
            Progress progress) {
        return entre(avant, apres, progress);
    }

    /**
     * A patient whose decision would change.
     *
     * @param nom as the desk names him; shown on screen, never logged
     * @param avant the decision of today, in one short sentence
     * @param apres what it would become
     */
    record PatientConcerne(long id, String nom, String avant, String apres) {}
}
