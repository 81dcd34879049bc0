package fr.guichet.commande;

import fr.guichet.table.RapportImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code guichet annuler-import}: the last import taken back, whole. */
@Command(
        name = "annuler-import",
        description = {
            "Annule le dernier import, en entier : ce qu’il a ajouté disparaît, ce qu’il a modifié"
                    + " ou retiré revient.",
            "Les lignes du cabinet ne changent pas. Écrit en JSON le compte rendu de l’import, à"
                    + " rebours."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
public final class AnnulerImportCommande implements Callable<Integer> {

    private final ServicesTables services;

    @ParentCommand private Guichet guichet;
    @Spec private CommandSpec spec;

    @Option(
            names = "--emetteur",
            paramLabel = "NOM",
            description =
                    "De qui annuler le dernier import. À défaut, le plus récent de tous ceux qui"
                            + " sont en vigueur.")
    private String emetteur;

    public AnnulerImportCommande(ServicesTables services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        try (var barre = new BarreProgres(spec.commandLine().getErr());
                var tables = services.modifier(guichet.base())) {
            var annuleur = tables.annuleur();
            var annulation = annuleur.preparer(annuleur.dernier(emetteur), barre);
            annuleur.annuler(annulation, barre);
            spec.commandLine().getOut().println(RapportImport.de(annulation).json());
        }
        return Guichet.FAIT;
    }
}
