package fr.guichet.table.telechargement;

/**
 * What became of a table that was asked for.
 *
 * @param faite false when the desk did not get what it asked
 * @param phrase what to say of it
 */
public record Resultat(String nom, boolean faite, String phrase) {}
