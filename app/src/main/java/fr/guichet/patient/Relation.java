package fr.guichet.patient;

/**
 * A relative who is a patient too. Written once, read from both files.
 *
 * @param lien what the relative is to the patient
 */
public record Relation(long procheId, String proche, Lien lien) {}
