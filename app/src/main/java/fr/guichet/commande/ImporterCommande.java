package fr.guichet.commande;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;
import fr.guichet.table.Importeur;
import fr.guichet.table.Mode;
import fr.guichet.table.Preparation;
import fr.guichet.table.Provenance;
import fr.guichet.table.RapportImport;
import fr.guichet.table.lecture.LecteurTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code guichet importer}: a table compared with the base, then applied in one transaction. */
@Command(
        name = "importer",
        description = {
            "Importe une table, reconnue à son contenu quel que soit son nom : CSV à"
                    + " points-virgules, virgules, tabulations ou barres, dans tout encodage ;"
                    + " classeur XLSX ; JSON de conventions, de regroupements et de"
                    + " correspondances ; correspondances MUTNUM ; annuaire amc.xml ; ZIP d’une ou"
                    + " de plusieurs de ces tables (.lgw compris).",
            "Compare la table à ce que la base tient de son émetteur, l’applique en une fois, et"
                    + " écrit le compte rendu en JSON. Une ligne refusée n’arrête pas les autres.",
            "Si un « catalogue.json » du même dossier annonce ce fichier, sa signature est vérifiée"
                + " : une table altérée, ou signée par une clé que le cabinet n’a pas acceptée, est"
                + " refusée."
        },
        footer = "%nStatut : 0 fait, 1 refusé, 2 mal employé.")
public final class ImporterCommande implements Callable<Integer> {

    private final ServicesTables services;

    @ParentCommand private Guichet guichet;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", description = "La table à importer.")
    private Path fichier;

    @Option(
            names = "--emetteur",
            paramLabel = "NOM",
            description =
                    "Qui envoie cette table. À défaut, l’émetteur dont la base tient déjà ces"
                            + " lignes, sinon le nom du fichier.")
    private String emetteur;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "remplacement",
            description =
                    "« remplacement » (par défaut) retire les lignes que cet émetteur n’envoie"
                            + " plus ; « fusion » ajoute et modifie seulement.")
    private Mode mode;

    @Option(names = "--essai", description = "Compare sans rien appliquer.")
    private boolean essai;

    public ImporterCommande(ServicesTables services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        try (var barre = new BarreProgres(spec.commandLine().getErr())) {
            return importer(barre);
        }
    }

    private int importer(Progress progress) {
        var base = guichet.base();
        boolean existe = services.existe(base);
        // A file that is no table must not even make a base.
        var lue = existe ? null : LecteurTable.lire(fichier, List.of(), false, progress);
        try (var tables = essai && existe ? services.lire(base) : services.ecrire(base)) {
            var importeur = tables.importeur();
            var signee = tables.verification().de(fichier, progress);
            var provenance =
                    signee.map(s -> s.exigerConfiance(emetteur)).orElse(Provenance.FICHIER);
            var nom = signee.map(s -> s.table().emetteur()).orElse(emetteur);
            var lecture = lue == null ? importeur.lire(fichier, nom, progress) : lue;
            return appliquer(
                    importeur,
                    importeur.comparer(lecture, nom, provenance, mode, progress),
                    progress);
        }
    }

    private int appliquer(Importeur importeur, Preparation preparation, Progress progress) {
        if (!essai && !preparation.toutRefuse()) {
            importeur.appliquer(preparation, progress);
        }
        spec.commandLine().getOut().println(RapportImport.de(preparation).json());
        if (preparation.toutRefuse()) {
            throw new UserException(Importeur.aucuneLigne(preparation));
        }
        return Guichet.FAIT;
    }
}
