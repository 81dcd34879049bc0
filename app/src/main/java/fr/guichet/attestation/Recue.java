package fr.guichet.attestation;

import java.nio.file.Path;

/**
 * A file that has just come in: it lies in the depot, and nothing keeps it there yet.
 *
 * @param source where it was taken from; null for what was pasted
 * @param nom what its file was called, without the extension: what its label may be
 * @param vignette a small JPEG of its first page
 */
public record Recue(
        Fichier fichier, int pages, Origine origine, Path source, String nom, byte[] vignette) {}
