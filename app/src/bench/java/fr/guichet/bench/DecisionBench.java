package fr.guichet.bench;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.common.valeur.Periode;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Amo;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Situation;
import fr.guichet.regles.Support;
import fr.guichet.regles.Tables;
import fr.guichet.regles.TiersPayant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One decision, with its trace, over 100,000 conventions. The floor is what any answer must do:
 * find the lines of that AMC in a map.
 */
final class DecisionBench {

    private static final int LIGNES = 100_000;
    private static final int CAS = 20_000;
    private static final int TOURS = 15;
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    private DecisionBench() {}

    static void mesurer() {
        var conventions = TableGeneree.conventions(LIGNES);
        long debut = System.nanoTime();
        var tables = Tables.de(conventions, List.of(), List.of(), List.of());
        double chargement = (System.nanoTime() - debut) / 1e6;
        var moteur = new Moteur(ParametresReader.lire());
        var parNumero = new HashMap<NumeroAmc, Convention>();
        conventions.forEach(c -> parNumero.put(c.amc().orElseThrow(), c));
        var situations = situations(conventions);

        double[] decisions = new double[0];
        double[] recherches = new double[0];
        for (int tour = 0; tour < TOURS; tour++) {
            decisions = decider(moteur, tables, situations);
            recherches = chercher(parNumero, situations);
        }
        double decision = Mediane.de(decisions) / 1e3;
        double recherche = Mediane.de(recherches) / 1e3;
        Mediane.imprimer(
                "décision, 100 000 conventions",
                "médiane %.2f µs, p99 %.2f µs, plancher %.2f µs, rapport %.1f",
                decision,
                Mediane.centile(decisions, 99) / 1e3,
                recherche,
                decision / recherche);
        Mediane.imprimer("  préparation des tables", "%.0f ms", chargement);
    }

    private static double[] decider(Moteur moteur, Tables tables, List<Situation> situations) {
        var mesures = new double[situations.size()];
        for (int i = 0; i < mesures.length; i++) {
            long debut = System.nanoTime();
            var decision = moteur.decider(situations.get(i), tables);
            mesures[i] = System.nanoTime() - debut;
            if (decision.trace().isEmpty()) {
                throw new IllegalStateException("décision sans trace");
            }
        }
        return mesures;
    }

    private static double[] chercher(
            Map<NumeroAmc, Convention> parNumero, List<Situation> situations) {
        var mesures = new double[situations.size()];
        for (int i = 0; i < mesures.length; i++) {
            long debut = System.nanoTime();
            var trouvee = parNumero.get(NumeroAmc.de(situations.get(i).support().numeroAmc()));
            mesures[i] = System.nanoTime() - debut;
            if (trouvee == null) {
                throw new IllegalStateException("numéro inconnu");
            }
        }
        return mesures;
    }

    private static List<Situation> situations(List<Convention> conventions) {
        var hasard = new Random(7);
        return hasard.ints(CAS, 0, conventions.size())
                .mapToObj(i -> situation(conventions.get(i), hasard.nextBoolean()))
                .toList();
    }

    private static Situation situation(Convention ligne, boolean typeImprime) {
        var nir = "1850575116060";
        var support =
                new Support(
                        ligne.numeroAmc(),
                        typeImprime ? List.of(ligne.typeConvention()) : List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        nir,
                        "00042",
                        new Periode(JOUR.withDayOfYear(1), JOUR.withDayOfYear(365)),
                        true,
                        null);
        return new Situation(
                JOUR,
                new Amo("01", "751", "0000", nir),
                new TiersPayant(true, true),
                Justificatif.ATTESTATION_PAPIER,
                support,
                true);
    }
}
