package fr.guichet.commande;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The program as a command; with no command it opens the window on the base it is given. */
@Command(
        name = "guichet",
        description =
                "Le guichet du tiers payant d’un cabinet dentaire. Sans commande, ouvre la"
                        + " fenêtre.",
        versionProvider = Guichet.Version.class)
public final class Guichet implements Runnable {

    /** Done. */
    public static final int FAIT = 0;

    /** Refused, with a reason. */
    public static final int REFUSE = 1;

    /** Wrong use. */
    public static final int MAL_EMPLOYE = 2;

    private final Consumer<Path> fenetre;

    @Option(
            names = "--base",
            paramLabel = "FICHIER",
            scope = ScopeType.INHERIT,
            description =
                    "La base du cabinet. À défaut, celle que nomme la variable GUICHET_BASE, sinon"
                            + " celle de ce poste.")
    private Path base;

    @Option(
            names = {"-h", "--help", "--aide"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche cette aide.")
    private boolean aide;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche la version du programme.")
    private boolean version;

    private Guichet(Consumer<Path> fenetre) {
        this.fenetre = fenetre;
    }

    /**
     * Runs one command line, with standard output in UTF-8.
     *
     * @param fenetre opens the window on a base, null being the practice's own, when no command is
     *     given
     * @param commandes the commands, objects that picocli reads
     * @return the exit status
     */
    public static int executer(String[] args, Consumer<Path> fenetre, List<?> commandes) {
        var sortie = new FileOutputStream(FileDescriptor.out);
        return executer(
                args,
                fenetre,
                commandes,
                new PrintWriter(sortie, true, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, messages()));
    }

    /** As the terminal wants it; a nightly task has none, and would lose the accents to ASCII. */
    private static Charset messages() {
        var voulu = System.err.charset();
        return voulu.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : voulu;
    }

    static int executer(
            String[] args,
            Consumer<Path> fenetre,
            List<?> commandes,
            PrintWriter sortie,
            PrintWriter messages) {
        var ligne = new CommandLine(new Guichet(fenetre));
        commandes.forEach(ligne::addSubcommand);
        ligne.setOut(sortie)
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Refus::malEmploye)
                .setExecutionExceptionHandler(Refus::refuse);
        franciser(ligne);
        return ligne.execute(args);
    }

    /** The base named on the command line; null when none is. */
    Path base() {
        return base;
    }

    @Override
    public void run() {
        fenetre.accept(base);
    }

    private static void franciser(CommandLine ligne) {
        ligne.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Utilisation : ")
                .synopsisSubcommandLabel("[COMMANDE]")
                .descriptionHeading("%n")
                .parameterListHeading("%nParamètres :%n")
                .optionListHeading("%nOptions :%n")
                .commandListHeading("%nCommandes :%n");
        ligne.getSubcommands().values().forEach(Guichet::franciser);
    }

    /** The version that the build wrote in the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Guichet.class.getPackage().getImplementationVersion();
            return new String[] {"Guichet " + (version == null ? "(version de travail)" : version)};
        }
    }
}
