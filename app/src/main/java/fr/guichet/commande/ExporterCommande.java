package fr.guichet.commande;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code guichet exporter}: the practice's tables as files that any spreadsheet opens. */
@Command(
        name = "exporter",
        description = {
            "Écrit une table du cabinet en CSV : UTF-8, points-virgules.",
            "Une apostrophe précède les cellules qu’un tableur changerait ou exécuterait : les"
                    + " nombres à zéros de tête et les formules. « importer » la retire."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
public final class ExporterCommande implements Callable<Integer> {

    /** What can be written. */
    enum Quoi {
        CONVENTIONS,
        COMPLEMENTAIRES
    }

    private final ServicesTables services;

    @ParentCommand private Guichet guichet;
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "TABLE",
            description =
                    "« conventions » : les lignes en vigueur ; « complementaires » : les fiches du"
                            + " cabinet.")
    private Quoi quoi;

    @Parameters(index = "1", paramLabel = "CIBLE.csv", description = "Le fichier à écrire.")
    private Path cible;

    public ExporterCommande(ServicesTables services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        try (var tables = services.lire(guichet.base())) {
            var exporteur = tables.exporteur();
            int lignes =
                    switch (quoi) {
                        case CONVENTIONS -> exporteur.conventions(cible);
                        case COMPLEMENTAIRES -> exporteur.complementaires(cible);
                    };
            spec.commandLine().getOut().println("{\"lignes\":%d}".formatted(lignes));
        }
        return Guichet.FAIT;
    }
}
