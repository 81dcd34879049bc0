package fr.guichet.commande;

import fr.guichet.table.catalogue.PaireDeCles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

/** {@code guichet catalogue cle}: the pair of keys of a publisher. */
@Command(
        name = "cle",
        description = {
            "Fait une paire de clés Ed25519 : la clé privée dans CIBLE (PKCS#8, PEM, lisible de"
                    + " vous seul), la clé publique dans CIBLE.pub (PEM).",
            "La clé privée signe vos catalogues : gardez-la hors du dossier publié, et une copie en"
                    + " lieu sûr. Un fichier qui existe n’est jamais remplacé."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
final class CatalogueCleCommande implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "CIBLE", description = "Le fichier de la clé privée, à créer.")
    private Path cible;

    @Override
    public Integer call() {
        var paire = PaireDeCles.nouvelle();
        paire.ecrire(cible);
        var compteRendu = new LinkedHashMap<String, Object>();
        compteRendu.put("cle_publique", paire.publique().base64());
        compteRendu.put("empreinte", paire.publique().empreinte());
        compteRendu.put("fichier", cible.toString());
        spec.commandLine().getOut().println(Json.ligne(compteRendu));
        return Guichet.FAIT;
    }
}
