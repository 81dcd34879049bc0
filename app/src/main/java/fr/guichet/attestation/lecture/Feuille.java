package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of one page as rows, and the labels among them: tells what stands right of a label and
 * what stands below it.
 */
final class Feuille {

    /** A value further right than this, in letters, comes after what stands just below. */
    private static final double LOIN = 12;

    /** A value that is not right under its label may stand this far from it, in letters. */
    private static final double DECALAGE = 6;

    /** Rows of a table or a box are no further apart than this many times their letters. */
    private static final double INTERLIGNE = 6.5;

    private final List<Ligne> lignes;
    private final List<List<Libelle>> libelles;

    Feuille(List<Jeton> jetons) {
        lignes = Ligne.de(jetons);
        libelles = IntStream.range(0, lignes.size()).mapToObj(i -> Libelles.de(lignes, i)).toList();
    }

    List<Ligne> lignes() {
        return lignes;
    }

    /** Every label of the page, from top to bottom. */
    List<Libelle> libelles() {
        return libelles.stream().flatMap(List::stream).toList();
    }

    List<Libelle> libelles(int ligne) {
        return libelles.get(ligne);
    }

    /** The words after the label, up to the next; « du » and « au » are words among them. */
    List<Jeton> aDroite(Libelle libelle) {
        var jetons = lignes.get(libelle.ligne()).jetons();
        int fin =
                libelles.get(libelle.ligne()).stream()
                        .filter(autre -> autre.debut() >= libelle.fin())
                        .filter(autre -> !autre.etiquette().courante())
                        .mapToInt(Libelle::debut)
                        .min()
                        .orElse(jetons.size());
        return jetons.subList(libelle.fin(), fin);
    }

    /** The words right after the label that follow one another: one cell, one sentence. */
    List<Jeton> suiteADroite(Libelle libelle) {
        var jetons = aDroite(libelle);
        int fin = jetons.isEmpty() ? 0 : ligne(libelle).finDeSuite(libelle.fin()) - libelle.fin();
        return jetons.subList(0, Math.min(fin, jetons.size()));
    }

    /** Whether what stands right of the label is its own rather than another column's. */
    boolean procheADroite(Libelle libelle) {
        var jetons = aDroite(libelle);
        return !jetons.isEmpty()
                && (libelle.deuxPoints()
                        || jetons.getFirst().gauche() - libelle.droite()
                                <= LOIN * jetons.getFirst().lettre());
    }

    private Ligne ligne(Libelle libelle) {
        return lignes.get(libelle.ligne());
    }

    /**
     * The rows below that belong to the column: down to a label under it, or to a gap.
     *
     * @param deGauche the left end of what a label must not stand under: the column, or its table
     */
    List<Integer> lignesSous(Libelle libelle, double deGauche, double aDroite) {
        var sous = new ArrayList<Integer>();
        double bas = ligne(libelle).milieu();
        for (int i = libelle.ligne() + 1; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            double hauteur = Math.max(ligne.hauteur(), ligne(libelle).hauteur());
            if (ligne.milieu() - bas > INTERLIGNE * hauteur || coupe(i, deGauche, aDroite)) {
                break;
            }
            if (ligne.jetons().stream()
                    .anyMatch(j -> j.gauche() < aDroite && j.droite() > deGauche)) {
                bas = ligne.milieu();
            }
            sous.add(i);
        }
        return sous;
    }

    private boolean coupe(int ligne, double gauche, double droite) {
        return libelles.get(ligne).stream()
                .filter(autre ->
                        !autre.etiquette().courante() && autre.etiquette() != Etiquette.DRE)
                .anyMatch(autre -> autre.gauche() < droite && autre.droite() > gauche);
    }

    /** The words of a lower row that stand in the label's column. */
    List<Jeton> dans(Libelle colonne, int numero) {
        var entetes = libelles.get(colonne.ligne());
        var ligne = lignes.get(numero);
        var dedans = new ArrayList<Jeton>();
        for (int debut = 0; debut < ligne.jetons().size(); ) {
            int fin = ligne.finDeSuite(debut);
            ranger(ligne.jetons().subList(debut, fin), entetes, colonne, dedans);
            debut = fin;
        }
        dedans.removeIf(jeton -> prise(jeton, numero));
        return dedans;
    }

    /** A run of words is of the column it stands under; where it spans several, word by word. */
    private static void ranger(
            List<Jeton> suite, List<Libelle> entetes, Libelle colonne, List<Jeton> dedans) {
        double gauche = suite.getFirst().gauche();
        double droite = suite.getLast().droite();
        var dessus = entetes.stream().filter(e -> recouvre(e, gauche, droite) > 0).toList();
        if (dessus.size() <= 1) {
            var sienne = dessus.isEmpty() ? proche(suite, entetes) : Optional.of(dessus.getFirst());
            if (sienne.filter(e -> e == colonne).isPresent()) {
                dedans.addAll(suite);
            }
            return;
        }
        var courante = dessus.getFirst();
        for (var jeton : suite) {
            courante = sous(jeton, dessus).orElse(courante);
            if (courante == colonne) {
                dedans.add(jeton);
            }
        }
    }

    private static Optional<Libelle> sous(Jeton jeton, List<Libelle> entetes) {
        return entetes.stream()
                .filter(e -> recouvre(e, jeton.gauche(), jeton.droite()) > 0)
                .reduce((a, b) ->
                        recouvre(a, jeton.gauche(), jeton.droite())
                                        >= recouvre(b, jeton.gauche(), jeton.droite())
                                ? a
                                : b);
    }

    private static Optional<Libelle> proche(List<Jeton> suite, List<Libelle> entetes) {
        double gauche = suite.getFirst().gauche();
        double droite = suite.getLast().droite();
        double limite = DECALAGE * suite.getFirst().lettre();
        Libelle proche = null;
        double ecart = limite;
        for (var entete : entetes) {
            double lui = -recouvre(entete, gauche, droite);
            if (lui < ecart) {
                proche = entete;
                ecart = lui;
            }
        }
        return Optional.ofNullable(proche);
    }

    /** How much they share; negative, how far apart they are. */
    private static double recouvre(Libelle libelle, double gauche, double droite) {
        return Math.min(libelle.droite(), droite) - Math.max(libelle.gauche(), gauche);
    }

    /** Whether a word is a label, or stands right of one of its own row. */
    private boolean prise(Jeton jeton, int numero) {
        var ligne = lignes.get(numero).jetons();
        return libelles.get(numero).stream()
                .filter(l -> !l.etiquette().courante())
                .anyMatch(l ->
                        ligne.subList(l.debut(), l.fin()).contains(jeton)
                                || procheADroite(l) && suiteADroite(l).contains(jeton));
    }
}
