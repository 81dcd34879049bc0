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

import java.io.InputStream;
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

    public DeciderCommande(Services services, InputStream entree) {
        this.services = services;
        this.entree = entree;
    }

    @Override
    public Integer call() {
        moteur = services.moteur();
        LecteurDeCas.lire(
                source, entree, json -> spec.commandLine().getOut().println(reponse(json)));
        return statut;
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
