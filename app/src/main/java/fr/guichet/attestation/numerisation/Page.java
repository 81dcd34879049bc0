package fr.guichet.attestation.numerisation;

import fr.guichet.attestation.document.Format;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/**
 * A page just scanned, whose image has been read to its end.
 *
 * @param fichier the image, untouched since the scanner made it
 * @param largeur in dots
 * @param hauteur in dots
 * @param resolution dots an inch
 * @param vignette the page made small, to be shown
 */
public record Page(
        Path fichier,
        Format format,
        int largeur,
        int hauteur,
        int resolution,
        BufferedImage vignette) {}
