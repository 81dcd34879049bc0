package fr.guichet.couverture;

import java.util.List;

/**
 * What a replay shows.
 *
 * @param pareil whether nothing changed
 * @param ecarts what changed, a sentence each
 */
public record ConstatRejeu(boolean pareil, String texte, List<String> ecarts) {}
