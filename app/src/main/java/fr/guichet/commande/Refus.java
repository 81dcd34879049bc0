package fr.guichet.commande;

import fr.guichet.common.UserException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/** What the program says when it does not do what it was asked. */
final class Refus {

    private static final Logger LOG = LoggerFactory.getLogger(Refus.class);

    private Refus() {}

    /** A command line that cannot be understood. */
    static int malEmploye(ParameterException erreur, String[] args) {
        var ligne = erreur.getCommandLine();
        ligne.getErr().println(phrase(erreur));
        ligne.getErr().println("Voir : " + ligne.getCommandSpec().qualifiedName() + " --help");
        return Guichet.MAL_EMPLOYE;
    }

    /** A command that could not do its job. */
    static int refuse(Exception erreur, CommandLine ligne, ParseResult lu) {
        if (erreur instanceof UserException) {
            ligne.getErr().println(erreur.getMessage());
        } else {
            LOG.error("Commande interrompue", erreur);
            ligne.getErr().println("Une erreur imprévue s’est produite.");
        }
        return Guichet.REFUSE;
    }

    private static String phrase(ParameterException erreur) {
        return switch (erreur) {
            case MissingParameterException manque ->
                    "Il manque : %s."
                            .formatted(
                                    manque.getMissing().stream()
                                            .map(arg -> arg.paramLabel())
                                            .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException inconnu ->
                    "Argument inconnu : %s.".formatted(String.join(" ", inconnu.getUnmatched()));
            case OverwrittenOptionException _ -> "Une option est donnée deux fois.";
            case ParameterException autre when autre.getArgSpec() != null ->
                    "Valeur incorrecte pour %s : %s."
                            .formatted(autre.getArgSpec().paramLabel(), autre.getValue());
            case ParameterException _ -> "Cette ligne de commande n’est pas comprise.";
        };
    }
}
