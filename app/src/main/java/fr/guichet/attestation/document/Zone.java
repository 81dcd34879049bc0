package fr.guichet.attestation.document;

/**
 * A rectangle of a page, in fractions of its width and of its height, counted from its upper left
 * corner: it stands whatever the resolution the page is drawn at.
 */
public record Zone(double x, double y, double largeur, double hauteur) {

    /** The smallest rectangle that holds both. */
    public Zone avec(Zone autre) {
        double gauche = Math.min(x, autre.x);
        double haut = Math.min(y, autre.y);
        return new Zone(
                gauche,
                haut,
                Math.max(x + largeur, autre.x + autre.largeur) - gauche,
                Math.max(y + hauteur, autre.y + autre.hauteur) - haut);
    }
}
