package fr.guichet.attestation;

/**
 * A file that has just come in: it lies in the depot, and nothing keeps it there yet.
 *
 * @param nom what its file was called, without the extension: what its label may be
 * @param vignette a small JPEG of its first page
 */
public record Recue(Fichier fichier, int pages, Origine origine, String nom, byte[] vignette) {}
