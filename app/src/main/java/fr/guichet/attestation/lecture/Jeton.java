package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed word, or what stands on one side of the colon in it.
 *
 * @param deuxPoints a colon follows it
 */
record Jeton(String texte, int page, Zone zone, double confiance, boolean deuxPoints) {

    /** « AMC:75990010 », never « 10:30 ». */
    private static final Pattern LIBELLE_COLLE = Pattern.compile("(.*\\p{L}[^:]*):(.*)");

    private static final Pattern DEUX_POINTS = Pattern.compile("[:;]+");

    /** Words cut at their colons, in the order they are given. */
    static List<Jeton> de(List<Mot> mots) {
        var jetons = new ArrayList<Jeton>(mots.size());
        for (var mot : mots) {
            var jeton = new Jeton(mot.texte(), mot.page(), mot.zone(), mot.confiance(), false);
            var debut = DEUX_POINTS.matcher(mot.texte());
            int coupe = debut.lookingAt() ? debut.end() : 0;
            if (coupe > 0 && !jetons.isEmpty()) {
                jetons.add(jetons.removeLast().suiviDeDeuxPoints());
            }
            if (!mot.texte().substring(coupe).isBlank()) {
                couper(coupe == 0 ? jeton : jeton.partie(coupe, mot.texte().length()), jetons);
            }
        }
        return jetons;
    }

    private static void couper(Jeton jeton, List<Jeton> jetons) {
        var lu = LIBELLE_COLLE.matcher(jeton.texte);
        if (!lu.matches()) {
            jetons.add(jeton);
            return;
        }
        int coupe = lu.end(1);
        jetons.add(jeton.partie(0, coupe).suiviDeDeuxPoints());
        if (!lu.group(2).isEmpty()) {
            couper(jeton.partie(coupe + 1, jeton.texte.length()), jetons);
        }
    }

    /** Some of its letters, and about where they stand. */
    private Jeton partie(int debut, int fin) {
        double pas = lettre();
        var place = new Zone(zone.x() + debut * pas, zone.y(), (fin - debut) * pas, zone.hauteur());
        return new Jeton(texte.substring(debut, fin), page, place, confiance, false);
    }

    private Jeton suiviDeDeuxPoints() {
        return new Jeton(texte, page, zone, confiance, true);
    }

    double gauche() {
        return zone.x();
    }

    double droite() {
        return zone.x() + zone.largeur();
    }

    double milieu() {
        return zone.y() + zone.hauteur() / 2;
    }

    /** Width of one of its letters. */
    double lettre() {
        return zone.largeur() / texte.length();
    }
}
