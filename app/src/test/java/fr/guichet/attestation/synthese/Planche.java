package fr.guichet.attestation.synthese;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A page being composed: texts, rules and grounds, in millimetres from the upper left corner. */
public final class Planche {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * @param y of the line the letters stand on
     * @param corps size of the letters, in points
     * @param blanc white on a dark ground
     */
    record Texte(String texte, double x, double y, double corps, boolean gras, boolean blanc) {}

    record Trait(double x1, double y1, double x2, double y2) {}

    /**
     * @param gris 0 is black, 255 white
     */
    record Fond(double x, double y, double largeur, double hauteur, int gris) {}

    final double largeur;
    final double hauteur;
    final List<Texte> textes = new ArrayList<>();
    final List<Trait> traits = new ArrayList<>();
    final List<Fond> fonds = new ArrayList<>();

    Planche(double largeur, double hauteur) {
        this.largeur = largeur;
        this.hauteur = hauteur;
    }

    static Planche a4() {
        return new Planche(210, 297);
    }

    Planche texte(double x, double y, double corps, String texte) {
        return ajouter(new Texte(texte, x, y, corps, false, false));
    }

    Planche gras(double x, double y, double corps, String texte) {
        return ajouter(new Texte(texte, x, y, corps, true, false));
    }

    Planche blanc(double x, double y, double corps, String texte) {
        return ajouter(new Texte(texte, x, y, corps, true, true));
    }

    private Planche ajouter(Texte texte) {
        if (!texte.texte().isBlank()) {
            textes.add(texte);
        }
        return this;
    }

    Planche trait(double x1, double y1, double x2, double y2) {
        traits.add(new Trait(x1, y1, x2, y2));
        return this;
    }

    Planche cadre(double x, double y, double largeur, double hauteur) {
        return trait(x, y, x + largeur, y)
                .trait(x, y + hauteur, x + largeur, y + hauteur)
                .trait(x, y, x, y + hauteur)
                .trait(x + largeur, y, x + largeur, y + hauteur);
    }

    Planche fond(double x, double y, double largeur, double hauteur, int gris) {
        fonds.add(new Fond(x, y, largeur, hauteur, gris));
        return this;
    }

    /** Rules around cells whose left ends are given, the last being the right end of the table. */
    Planche grille(double y, double pas, int rangees, double... x) {
        for (int i = 0; i <= rangees; i++) {
            trait(x[0], y + i * pas, x[x.length - 1], y + i * pas);
        }
        for (double colonne : x) {
            trait(colonne, y, colonne, y + rangees * pas);
        }
        return this;
    }

    static String jour(LocalDate jour) {
        return JOUR.format(jour);
    }
}
