package fr.guichet.table;

import fr.guichet.convention.Champ;

/**
 * A field that changes.
 *
 * @param ancien null when the field was empty
 * @param nouveau null when it becomes empty
 */
public record Difference(Champ champ, String ancien, String nouveau) {}
