package fr.guichet.attestation.numerisation;

/**
 * What is asked of a scanner.
 *
 * @param resolution dots an inch
 */
public record Demande(Source source, int resolution, Couleur couleur) {

    /** Below it small print is misread; above it nothing more is read. */
    public static final int RESOLUTION = 300;
}
