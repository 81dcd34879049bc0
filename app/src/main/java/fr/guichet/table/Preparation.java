package fr.guichet.table;

import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Lecture;

import java.util.List;

/** An import read and compared, ready to be applied, or dropped: nothing is written yet. */
public record Preparation(
        Lecture lecture,
        String emetteur,
        Provenance provenance,
        Mode mode,
        Comparaison comparaison,
        List<PatientConcerne> patients) {

    /** No line could be read: there is nothing to apply. */
    public boolean toutRefuse() {
        return lecture.lignes().isEmpty();
    }
}
