package fr.guichet.table;

/**
 * A field that changes.
 *
 * @param champ as people read it
 * @param ancien null when the field was empty
 * @param nouveau null when it becomes empty
 */
public record Difference(String champ, String ancien, String nouveau) {}
