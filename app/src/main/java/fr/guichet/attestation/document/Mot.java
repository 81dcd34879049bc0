package fr.guichet.attestation.document;

/**
 * A word printed on a page.
 *
 * @param page the first is 1
 * @param confiance from 0 to 1, as whoever read it says: 1 where the file itself holds the text
 */
public record Mot(String texte, int page, Zone zone, double confiance) {}
