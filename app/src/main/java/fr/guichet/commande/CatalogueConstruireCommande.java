package fr.guichet.commande;

import fr.guichet.table.catalogue.ConstructionCatalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

/** {@code guichet catalogue construire}: the signed catalogue of a folder of tables. */
@Command(
        name = "construire",
        description = {
            "Lit chaque table de DOSSIER et y écrit catalogue.json, signé. Publiez le dossier tel"
                    + " quel : à une adresse https, ou sur un partage.",
            "Un fichier « tables.json » du dossier peut dire le nom, l’émetteur, la version et la"
                    + " date de chaque table, et l’éditeur :",
            "  {\"editeur\": \"Mutuelle du Pays\", \"tables\": [{\"fichier\": \"viamedis.csv\","
                + " \"nom\": \"ViaMedis\", \"emetteur\": \"Viamedis\", \"version\": \"2026-11\","
                + " \"date\": \"2026-11-12\"}]}",
            "À défaut, le nom est celui du fichier, l’émetteur ce nom, la date celle du fichier, la"
                + " version cette date. L’émetteur est celui dont la table remplace les lignes : ne"
                + " le changez pas d’une version à l’autre.",
            "Un fichier qui n’est pas une table n’est pas publié, et il est dit pourquoi ; s’il est"
                + " nommé dans « tables.json », rien n’est écrit. Des fichiers inchangés donnent le"
                + " même catalogue."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
final class CatalogueConstruireCommande implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier des tables à publier.")
    private Path dossier;

    @Option(
            names = "--cle",
            paramLabel = "CLE",
            required = true,
            description = "La clé privée qui signe, faite par « guichet catalogue cle ».")
    private Path cle;

    @Option(
            names = "--editeur",
            paramLabel = "NOM",
            description =
                    "Votre nom, tel que les cabinets le liront. À défaut, celui que dit"
                            + " « tables.json », sinon celui du dossier.")
    private String editeur;

    @Override
    public Integer call() {
        try (var barre = new BarreProgres(spec.commandLine().getErr())) {
            var resultat = ConstructionCatalogue.construire(dossier, cle, editeur, barre);
            resultat.ecartes().forEach(spec.commandLine().getErr()::println);
            var catalogue = resultat.catalogue();
            var compteRendu = new LinkedHashMap<String, Object>();
            compteRendu.put("tables", catalogue.tables().size());
            compteRendu.put("editeur", catalogue.editeur());
            compteRendu.put("empreinte", catalogue.cle().empreinte());
            compteRendu.put("fichier", resultat.fichier().toString());
            spec.commandLine().getOut().println(Json.ligne(compteRendu));
        }
        return Guichet.FAIT;
    }
}
