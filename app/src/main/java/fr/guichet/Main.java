package fr.guichet;

import fr.guichet.attestation.lecture.LecteurAttestation;
import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.commande.AnnulerImportCommande;
import fr.guichet.commande.CalculerCommande;
import fr.guichet.commande.CatalogueCommande;
import fr.guichet.commande.DeciderCommande;
import fr.guichet.commande.ExporterCommande;
import fr.guichet.commande.Guichet;
import fr.guichet.commande.ImporterCommande;
import fr.guichet.commande.LireAttestationCommande;
import fr.guichet.common.db.Emplacement;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the program starts. Not an {@code Application}: JavaFX is then found on the class path, and
 * a command runs without loading it.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            App.ouvrirFenetre(Emplacement.base());
            return;
        }
        int statut = Guichet.executer(args, Main::ouvrirFenetre, commandes());
        if (statut != Guichet.FAIT) {
            System.exit(statut);
        }
    }

    /** Every command of the program. */
    private static List<?> commandes() {
        var tables = new TablesDuPoste();
        return List.of(
                new DeciderCommande(new Poste(), System.in),
                new CalculerCommande(System.in),
                new ImporterCommande(tables),
                new AnnulerImportCommande(tables),
                new ExporterCommande(tables),
                new LireAttestationCommande(new LecteurAttestation(new Ocr(dossierOcr()))),
                new CatalogueCommande());
    }

    /** Beside the base: what the reading of pictures unpacks. */
    private static Path dossierOcr() {
        return Emplacement.base().resolveSibling("lecture");
    }

    private static void ouvrirFenetre(Path base) {
        App.ouvrirFenetre(base == null ? Emplacement.base() : base);
    }
}
