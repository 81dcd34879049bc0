package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

/** Where on a page a value that was not read may stand, as its label tells. */
final class Places {

    /** Left around a place that is looked at, and how wide it may be: fractions of the page. */
    private static final double BORD = 0.005;

    private static final double PLACE = 0.3;

    private final Feuille feuille;

    Places(Feuille feuille) {
        this.feuille = feuille;
    }

    /** Where the value of a label would stand beside it. */
    Zone aDroite(Libelle libelle) {
        double fin =
                feuille.libelles(libelle.ligne()).stream()
                        .mapToDouble(Libelle::gauche)
                        .filter(gauche -> gauche > libelle.droite())
                        .min()
                        .orElse(1);
        double debut = libelle.droite() + BORD;
        return bande(libelle.ligne(), debut, Math.min(fin - BORD, debut + PLACE));
    }

    /** Where the value of a label would stand below it. */
    Zone dessous(Libelle libelle) {
        var zone = cellule(libelle, libelle.ligne());
        return new Zone(zone.x(), zone.y() + zone.hauteur(), zone.largeur(), 2 * zone.hauteur());
    }

    /** A column's part of a lower row: between what stands in the columns around it. */
    Zone cellule(Libelle colonne, int numero) {
        var entetes = feuille.libelles(colonne.ligne());
        int place = entetes.indexOf(colonne);
        double gauche = place == 0 ? colonne.gauche() - BORD : entetes.get(place - 1).droite();
        double droite =
                place == entetes.size() - 1
                        ? Math.min(1, colonne.droite() + PLACE / 4)
                        : entetes.get(place + 1).gauche();
        for (var jeton : feuille.lignes().get(numero).jetons()) {
            if (jeton.droite() <= colonne.gauche()) {
                gauche = Math.max(gauche, jeton.droite());
            } else if (jeton.gauche() >= colonne.droite()) {
                droite = Math.min(droite, jeton.gauche());
            }
        }
        return bande(
                numero,
                Math.min(gauche + BORD, colonne.gauche()),
                Math.max(droite - BORD, colonne.droite()));
    }

    private Zone bande(int numero, double gauche, double droite) {
        var ligne = feuille.lignes().get(numero);
        double hauteur = 1.6 * ligne.hauteur();
        return new Zone(
                gauche, ligne.milieu() - hauteur / 2, Math.max(BORD, droite - gauche), hauteur);
    }
}
