package fr.guichet.bench;

import fr.guichet.common.recherche.Index;
import fr.guichet.common.recherche.Mots;
import fr.guichet.regles.Convention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A keystroke's search over 100,000 conventions, against the floor of the same run: a plain scan of
 * the normalised texts with {@link String#contains}, which forgives neither faults nor word order.
 */
final class RechercheBench {

    private static final int LIGNES = 100_000;
    private static final int CHAUFFE = 5;
    private static final int TOURS = 10;
    private static final List<String> SAISIES =
            List.of(
                    "mutuelle generale sud",
                    "transports nicois",
                    "mutuele atlantiqe",
                    "783 332 414",
                    "0379906753",
                    "caisse 026710000",
                    "prevoyense metallurgie",
                    "santé générale de la loire",
                    "éclair union vm",
                    "zzzz introuvable");

    private RechercheBench() {}

    static void mesurer() {
        var textes = TableGeneree.conventions(LIGNES).stream().map(RechercheBench::texte).toList();
        var frappes = frappes();
        long debut = System.nanoTime();
        var index = Index.de(textes, texte -> texte);
        double construction = (System.nanoTime() - debut) / 1e6;
        var normalises = textes.stream().map(Mots::normaliser).toList();

        mesurer(frappes, CHAUFFE, saisie -> index.chercher(saisie, LIGNES).size());
        mesurer(frappes, CHAUFFE, saisie -> parcourir(normalises, saisie));
        System.gc();
        var recherche = mesurer(frappes, TOURS, saisie -> index.chercher(saisie, LIGNES).size());
        var plancher = mesurer(frappes, TOURS, saisie -> parcourir(normalises, saisie));
        double p99 = Mediane.centile(recherche, 99);
        double plancher99 = Mediane.centile(plancher, 99);
        Mediane.imprimer(
                "recherche, 100 000 conventions",
                "médiane %.2f ms, p99 %.2f ms, plancher p99 %.2f ms, rapport %.2f",
                Mediane.de(recherche),
                p99,
                plancher99,
                p99 / plancher99);
        Mediane.imprimer("  construction de l’index", "%.0f ms", construction);
    }

    private static String texte(Convention c) {
        return Index.champs(
                c.libelleAmc(),
                c.numeroAmc(),
                c.numeroSignataire(),
                c.libelleSignataire(),
                c.typeConvention(),
                c.critereSecondaire(),
                c.nomDomaine());
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

    private static double[] mesurer(
            List<String> frappes, int tours, ToIntFunction<String> recherche) {
        var mesures = new double[frappes.size() * tours];
        int trouves = 0;
        for (int i = 0; i < mesures.length; i++) {
            long debut = System.nanoTime();
            trouves += recherche.applyAsInt(frappes.get(i % frappes.size()));
            mesures[i] = (System.nanoTime() - debut) / 1e6;
        }
        if (trouves == 0) {
            throw new IllegalStateException("rien de trouvé : rien n’est mesuré");
        }
        return mesures;
    }

    private static int parcourir(List<String> textes, String saisie) {
        var voulu = Mots.normaliser(saisie);
        int trouves = 0;
        for (var texte : textes) {
            if (texte.contains(voulu)) {
                trouves++;
            }
        }
        return trouves;
    }
}
