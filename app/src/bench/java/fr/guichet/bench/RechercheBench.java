package fr.guichet.bench;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.recherche.Mots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * A keystroke's search over 100,000 conventions, against the floor of the same run: a plain scan of
 * the normalised texts with {@link String#contains}, which forgives neither faults nor word order.
 */
public final class RechercheBench {

    private static final int LIGNES = 100_000;
    private static final int LIGNES_PAR_AMC = 16;
    private static final List<String> SAISIES =
            List.of(
                    "groupama grand est",
                    "harmonie mutuelle",
                    "mutuelle nicois",
                    "alerys",
                    "783 332 414",
                    "0379906753",
                    "msa 026710000",
                    "viamedis.rss.fr",
                    "prevoyense industrie",
                    "santé générale du rhône",
                    "mgen",
                    "zzzz introuvable");

    private static final List<String> NOMS =
            List.of(
                    "GROUPAMA",
                    "HARMONIE",
                    "ALMERYS",
                    "VIAMEDIS",
                    "MGEN",
                    "MACIF",
                    "UNILIA",
                    "MUTUELLE",
                    "PRÉVOYANCE",
                    "SANTÉ",
                    "ASSURANCE",
                    "CAISSE",
                    "UNION",
                    "INSTITUTION");
    private static final List<String> LIEUX =
            List.of(
                    "GRAND EST",
                    "DU PAYS NIÇOIS",
                    "GÉNÉRALE",
                    "DU RHÔNE",
                    "D’ÎLE-DE-FRANCE",
                    "DE L’INDUSTRIE",
                    "DES TRAVAILLEURS",
                    "DU BÂTIMENT",
                    "DE BRETAGNE",
                    "FAMILIALE");

    private RechercheBench() {}

    static void main() {
        var lignes = lignes(new Random(20261122));
        var frappes = frappes();

        long debut = System.nanoTime();
        var index = Index.de(lignes, Function.identity());
        System.out.printf(
                Locale.ROOT,
                "build of %,d lines: %.0f ms%n",
                LIGNES,
                ms(System.nanoTime() - debut));

        var textes = lignes.stream().map(Mots::normaliser).toArray(String[]::new);
        for (int tour = 0; tour < 3; tour++) {
            mesurer(frappes, saisie -> index.chercher(saisie, LIGNES).size());
            mesurer(frappes, saisie -> parcourir(textes, saisie));
        }
        var recherche = mesurer(frappes, saisie -> index.chercher(saisie, LIGNES).size());
        var plancher = mesurer(frappes, saisie -> parcourir(textes, saisie));
        afficher("search", recherche);
        afficher("floor (contains)", plancher);
        System.out.printf(
                Locale.ROOT,
                "ratio search/floor: p50 %.2f, p99 %.2f%n",
                centile(recherche, 50) / centile(plancher, 50),
                centile(recherche, 99) / centile(plancher, 99));
    }

    /** Every text as it stands after each key. */
    private static List<String> frappes() {
        var frappes = new ArrayList<String>();
        for (var saisie : SAISIES) {
            for (int fin = 1; fin <= saisie.length(); fin++) {
                frappes.add(saisie.substring(0, fin));
            }
        }
        return frappes;
    }

    private static double[] mesurer(List<String> frappes, Function<String, Integer> recherche) {
        var durees = new double[frappes.size() * 5];
        int trouves = 0;
        for (int i = 0; i < durees.length; i++) {
            long debut = System.nanoTime();
            trouves += recherche.apply(frappes.get(i % frappes.size()));
            durees[i] = ms(System.nanoTime() - debut);
        }
        if (trouves == 0) {
            throw new IllegalStateException("Nothing found: the bench measures nothing");
        }
        Arrays.sort(durees);
        return durees;
    }

    private static int parcourir(String[] textes, String saisie) {
        var voulu = Mots.normaliser(saisie);
        int trouves = 0;
        for (var texte : textes) {
            if (texte.contains(voulu)) {
                trouves++;
            }
        }
        return trouves;
    }

    private static void afficher(String nom, double[] durees) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, max %.2f ms over %d keystrokes%n",
                nom,
                centile(durees, 50),
                centile(durees, 99),
                durees[durees.length - 1],
                durees.length);
    }

    private static double centile(double[] durees, int centile) {
        return durees[durees.length * centile / 100];
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    private static List<String> lignes(Random hasard) {
        var lignes = new ArrayList<String>(LIGNES);
        var lettres = "abcdefghijklmnopqrstuvwxyz";
        while (lignes.size() < LIGNES) {
            // Every AMC has a word of its own, as a real table has thousands of proper names.
            var propre = new StringBuilder();
            for (int i = 0; i < 7; i++) {
                propre.append(lettres.charAt(hasard.nextInt(26)));
            }
            var nom = un(NOMS, hasard) + " " + propre + " " + un(LIEUX, hasard);
            var numero = "%010d".formatted(10_000_000L + hasard.nextLong(990_000_000L));
            for (int i = 0; i < LIGNES_PAR_AMC && lignes.size() < LIGNES; i++) {
                int caisse = hasard.nextInt(1000);
                lignes.add(
                        Index.champs(
                                nom,
                                numero,
                                "%09d".formatted(hasard.nextInt(1_000_000)),
                                "MSA " + caisse,
                                i % 4 == 0 ? "VM" : "RO",
                                "02%03d0000".formatted(caisse),
                                "viamedis.rss.fr"));
            }
        }
        return lignes;
    }

    private static String un(List<String> choix, Random hasard) {
        return choix.get(hasard.nextInt(choix.size()));
    }
}
