package fr.guichet;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Onglet;
import fr.guichet.common.fx.Views;
import fr.guichet.convention.AnnexeRepository;
import fr.guichet.convention.AnnexesController;
import fr.guichet.convention.AnnexesViewModel;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.ConventionsController;
import fr.guichet.convention.ConventionsViewModel;
import fr.guichet.convention.ListeConventions;
import fr.guichet.convention.RapprochementRepository;
import fr.guichet.convention.RetoucheRepository;
import fr.guichet.convention.TablesOrganismesController;
import fr.guichet.convention.ressemblance.RessemblancesController;
import fr.guichet.convention.ressemblance.RessemblancesViewModel;
import fr.guichet.organisme.Caisses;
import fr.guichet.table.ImportController;
import fr.guichet.table.ImportRepository;
import fr.guichet.table.ImportViewModel;
import fr.guichet.table.Importeur;
import fr.guichet.table.TableAImporter;

import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.nio.file.Path;
import java.util.List;

/** Opens the windows of the convention tables: their tabs, and the import of a new one. */
final class BureauTables {

    // The places of the tabs.
    private static final int CONVENTIONS = 0;
    private static final int TELECHARGEMENT = 2;

    private static final List<String> FORMES =
            List.of("*.csv", "*.txt", "*.tsv", "*.xlsx", "*.json", "*.xml", "*.lgw", "*.zip");

    private final Outils outils;
    private final Conventions conventions;
    private final BureauTelechargement telechargement;
    private final BureauConfiance confiance;
    private final BureauHistorique historique;

    BureauTables(Outils outils, Conventions conventions, BureauTelechargement telechargement) {
        this.outils = outils;
        this.conventions = conventions;
        this.telechargement = telechargement;
        confiance = new BureauConfiance(outils);
        historique = new BureauHistorique(outils, conventions::recharger);
    }

    void ouvrir() {
        ouvrir(CONVENTIONS);
    }

    /** The imports that were made, and the way back. */
    void historique() {
        historique.ouvrir();
    }

    void ouvrirTelechargement() {
        ouvrir(TELECHARGEMENT);
    }

    private void ouvrir(int onglet) {
        var controller =
                new TablesOrganismesController(
                        List.of(
                                ongletConventions(),
                                ongletRegroupements(),
                                ongletTelechargement(),
                                confiance.onglet()),
                        outils.dialogues());
        Parent ecran = Views.load(controller);
        controller.montrer(onglet);
        outils.fenetres()
                .ouvrir(
                        outils.stage(),
                        "tables-organismes",
                        TablesOrganismesController.titre(),
                        ecran)
                .show();
    }

    private Onglet ongletTelechargement() {
        return telechargement.onglet(
                confiance.emetteurs(),
                confiance.demande(),
                (table, ensuite) ->
                        comparaison(table)
                                .addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> ensuite.run()),
                this::importer);
    }

    private Onglet ongletConventions() {
        var model =
                new ConventionsViewModel(
                        conventions,
                        new RetoucheRepository(outils.jdbi()),
                        outils.tasks(),
                        outils.dialogues(),
                        new ConventionsViewModel.Navigation(
                                this::importer, this::historique, this::doublons),
                        new ListeConventions(outils.edition()),
                        outils.clock());
        return new Onglet(
                Messages.text("convention.onglet"),
                ConventionsController.onglet(model, outils.fenetres()),
                Messages.text("convention.aide.texte"),
                model::peutFermer,
                model::fermer);
    }

    void doublons() {
        var model =
                new RessemblancesViewModel(
                        conventions,
                        new RapprochementRepository(outils.jdbi()),
                        outils.tasks(),
                        outils.clock());
        outils.fenetres()
                .ouvrir(
                        Fenetres.active(),
                        "ressemblances",
                        RessemblancesController.titre(),
                        Views.load(new RessemblancesController(model)))
                .show();
    }

    private Onglet ongletRegroupements() {
        var model =
                new AnnexesViewModel(
                        conventions,
                        AnnexeRepository.regroupements(outils.jdbi()),
                        AnnexeRepository.correspondances(outils.jdbi()),
                        Caisses.charger(),
                        outils.tasks(),
                        outils.dialogues(),
                        outils.edition());
        return new Onglet(
                Messages.text("annexe.onglet"),
                Views.load(new AnnexesController(model)),
                Messages.text("annexe.aide", "94???????"),
                model::peutFermer,
                model::fermer);
    }

    /** Asks for the file first. */
    void importer() {
        outils.dialogues()
                .choisirFichier(Messages.text("accueil.importer.choix"), FORMES)
                .ifPresent(this::importer);
    }

    void importer(Path fichier) {
        confiance.admettre(fichier, this::importer);
    }

    /** From a file or a source: shown first, written once it was seen. */
    void importer(TableAImporter table) {
        comparaison(table);
    }

    private Stage comparaison(TableAImporter table) {
        var importeur =
                new Importeur(
                        new ImportRepository(outils.jdbi()),
                        new EffetDesTables(outils.jdbi(), outils.clock()),
                        outils.clock());
        var model =
                new ImportViewModel(
                        importeur,
                        outils.tasks(),
                        outils.dialogues(),
                        table,
                        new ImportViewModel.Suites(conventions::recharger, this::historique));
        var fenetre =
                outils.fenetres()
                        .ouvrir(
                                Fenetres.active(),
                                "import",
                                ImportController.titre(),
                                Views.load(new ImportController(model)));
        fenetre.show();
        return fenetre;
    }
}
