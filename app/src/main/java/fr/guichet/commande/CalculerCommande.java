package fr.guichet.commande;

import fr.guichet.calcul.CalculJson;
import fr.guichet.calcul.CalculReader;
import fr.guichet.calcul.CasDeCalcul;
import fr.guichet.decision.DecisionJson;
import fr.guichet.decision.LectureException;
import fr.guichet.regles.calcul.Formules;
import fr.guichet.regles.calcul.Resultat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.InputStream;
import java.util.concurrent.Callable;

/** {@code guichet calculer}: the AMC's amount of each case, each on a line of JSON. */
@Command(
        name = "calculer",
        description = {
            "Calcule, pour chaque cas, ce que la complémentaire paie d’un acte par une formule STS,"
                    + " et dit comment.",
            "Écrit un montant par ligne, en JSON. Un cas refusé reçoit à sa place"
                    + " {\"erreur\":{\"champ\":…,\"motif\":…}} ; les autres sont calculés."
        },
        footer = "%nStatut : 0 fait, 1 si un cas est refusé, 2 mal employé.")
public final class CalculerCommande implements Callable<Integer> {

    private final InputStream entree;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CAS.json",
            description = {
                "Le fichier du cas, ou de plusieurs cas à raison d’un par ligne ; - pour l’entrée"
                        + " standard.",
                "Un cas : dr, tr, taux_amo, formule ; selon la formule, parametres (plafond, dr,"
                    + " tr, mro, pmss, tm, forfait, tc), pmss, tarif_convention ; s’il est connu,"
                    + " code_aiguillage. Euros et pourcentages à deux décimales au plus."
            })
    private String source;

    private Formules formules;
    private int rang;
    private int statut = Guichet.FAIT;

    public CalculerCommande(InputStream entree) {
        this.entree = entree;
    }

    @Override
    public Integer call() {
        formules = CalculReader.formules();
        LecteurDeCas.lire(
                source, entree, json -> spec.commandLine().getOut().println(reponse(json)));
        return statut;
    }

    private String reponse(String json) {
        rang++;
        try {
            var cas = CasDeCalcul.lire(json);
            return switch (formules.calculer(cas.acte(), cas.formule())) {
                case Resultat.PartAmc part -> CalculJson.texte(part);
                case Resultat.Impossible(var champ, var motif) -> refus(champ, motif);
            };
        } catch (LectureException e) {
            return refus(e.champ(), e.motif());
        }
    }

    private String refus(String champ, String motif) {
        statut = Guichet.REFUSE;
        spec.commandLine().getErr().println("Cas %d, %s : %s".formatted(rang, champ, motif));
        return DecisionJson.erreur(champ, motif);
    }
}
