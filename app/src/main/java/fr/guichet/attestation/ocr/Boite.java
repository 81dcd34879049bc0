package fr.guichet.attestation.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as the engine gives it.
 *
 * @param image the place of its picture among those read, from 0
 * @param x in dots of that picture, as the others
 * @param confiance from 0 to 1
 */
record Boite(int image, int x, int y, int largeur, int hauteur, double confiance, String texte) {

    private static final int COLONNES = 12;
    private static final String MOT = "5";

    /** No letter is so many times as wide as high. */
    private static final double LARGEUR_DE_TIRET = 1.8;

    /** Whether it is a dash, whatever the engine took it for. */
    boolean estTiret() {
        return texte.length() == 1 && largeur > LARGEUR_DE_TIRET * hauteur;
    }

    /** Those of a table of the engine: tabs, a heading, a line for each word and each block. */
    static List<Boite> lire(String tableau) {
        var boites = new ArrayList<Boite>();
        for (var ligne : tableau.lines().toList()) {
            var c = ligne.split("\t", COLONNES);
            if (c.length == COLONNES && c[0].equals(MOT) && !c[11].isBlank()) {
                boites.add(
                        new Boite(
                                Integer.parseInt(c[1]) - 1,
                                Integer.parseInt(c[6]),
                                Integer.parseInt(c[7]),
                                Integer.parseInt(c[8]),
                                Integer.parseInt(c[9]),
                                Math.clamp(Double.parseDouble(c[10]) / 100, 0, 1),
                                c[11].strip()));
            }
        }
        return boites;
    }
}
