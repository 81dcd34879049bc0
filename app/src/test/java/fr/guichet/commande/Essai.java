package fr.guichet.commande;

import fr.guichet.common.UserException;
import fr.guichet.decision.Anciennete;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.ParametresReader;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Tables;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the program in this process.
 *
 * @param bases the bases that were asked for, in order
 * @param fenetres the bases on which a window was asked for; null for the practice's own
 */
record Essai(
        int statut, List<String> lignes, String messages, List<Path> bases, List<Path> fenetres) {

    static final String BASE_ABSENTE = "absente.db";

    static Essai de(String... args) {
        return avecEntree("", args);
    }

    static Essai avecEntree(String entree, String... args) {
        var sortie = new StringWriter();
        var messages = new StringWriter();
        var bases = new ArrayList<Path>();
        var fenetres = new ArrayList<Path>();
        var flux = new ByteArrayInputStream(entree.getBytes(StandardCharsets.UTF_8));
        int statut =
                Guichet.executer(
                        args,
                        fenetres::add,
                        List.of(
                                new DeciderCommande(new Essais(bases), flux),
                                new CalculerCommande(flux)),
                        new PrintWriter(sortie),
                        new PrintWriter(messages));
        return new Essai(
                statut, sortie.toString().lines().toList(), messages.toString(), bases, fenetres);
    }

    private record Essais(List<Path> bases) implements Services {

        @Override
        public Moteur moteur() {
            return new Moteur(ParametresReader.lire());
        }

        @Override
        public Decideur decideur(Path base) {
            if (Path.of(BASE_ABSENTE).equals(base)) {
                throw new UserException("La base n’existe pas.");
            }
            bases.add(base);
            return new Decideur(
                    moteur(),
                    () -> Tables.VIDES,
                    () -> Anciennete.AUCUNE,
                    Clock.systemDefaultZone());
        }
    }
}
