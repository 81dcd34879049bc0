package fr.guichet.commande;

import fr.guichet.common.UserException;
import fr.guichet.decision.Cas;
import fr.guichet.decision.Decideur;
import fr.guichet.decision.DecisionJson;
import fr.guichet.decision.LectureException;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Moteur;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code guichet decider}: one decision a case, each on a line of JSON. */
@Command(
        name = "decider",
        description = {
            "Décide, pour chaque cas, entre gestion unique et DRE, et dit pourquoi.",
            "Écrit une décision par ligne, en JSON. Un cas illisible reçoit à sa place"
                    + " {\"erreur\":{\"champ\":…,\"motif\":…}} ; les autres sont décidés."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 si un cas n’a pas pu être lu.")
public final class DeciderCommande implements Callable<Integer> {

    private static final String ENTREE_STANDARD = "-";

    private final Services services;
    private final InputStream entree;

    @ParentCommand private Guichet guichet;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CAS.json",
            description = {
                "Le fichier du cas, ou de plusieurs cas à raison d’un par ligne ; - pour l’entrée"
                        + " standard.",
                "Un cas sans « tables » est décidé avec la base du cabinet."
            })
    private String source;

    private Moteur moteur;
    private Decideur cabinet;
    private int statut = Guichet.FAIT;
    private boolean aucunCas = true;

    public DeciderCommande(Services services, InputStream entree) {
        this.services = services;
        this.entree = entree;
    }

    @Override
    public Integer call() {
        moteur = services.moteur();
        try (var lecteur =
                new BufferedReader(new InputStreamReader(ouvrir(), StandardCharsets.UTF_8))) {
            LecteurDeCas.lire(lecteur, this::decider);
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(
                    "« %s » ne peut pas être lu. Vérifiez le nom du fichier et vos droits."
                            .formatted(source),
                    e);
        }
        if (aucunCas) {
            throw new UserException("« %s » ne contient aucun cas.".formatted(source));
        }
        return statut;
    }

    private InputStream ouvrir() throws IOException {
        return source.equals(ENTREE_STANDARD) ? entree : Files.newInputStream(Path.of(source));
    }

    private void decider(String json) {
        aucunCas = false;
        spec.commandLine().getOut().println(reponse(json));
    }

    private String reponse(String json) {
        try {
            return DecisionJson.texte(decider(Cas.lire(json)));
        } catch (LectureException e) {
            statut = Guichet.MAL_EMPLOYE;
            return DecisionJson.erreur(e.champ(), e.motif());
        } catch (UserException e) {
            statut = Math.max(statut, Guichet.REFUSE);
            return DecisionJson.erreur("tables", e.getMessage());
        }
    }

    private Decision decider(Cas cas) {
        return cas.tables()
                .map(tables -> moteur.decider(cas.situation(), tables))
                .orElseGet(() -> cabinet().decider(cas.situation()));
    }

    private Decideur cabinet() {
        if (cabinet == null) {
            cabinet = services.decideur(guichet.base());
        }
        return cabinet;
    }
}
