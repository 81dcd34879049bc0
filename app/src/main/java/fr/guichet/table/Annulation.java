package fr.guichet.table;

import fr.guichet.table.EffetSurPatients.PatientConcerne;

import java.util.List;

/** An import about to be taken back: nothing is written yet. */
public record Annulation(
        ImportFait importFait, Comparaisons comparaison, List<PatientConcerne> patients) {}
