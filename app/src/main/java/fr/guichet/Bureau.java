package fr.guichet;

import fr.guichet.accueil.AccueilController;
import fr.guichet.accueil.AccueilViewModel;
import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Messages;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.FxTasks;
import fr.guichet.common.fx.Views;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.EtatTables;
import fr.guichet.couverture.Arrivee;
import fr.guichet.couverture.Referentiel;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

import java.time.Clock;
import java.time.LocalDate;

/** The desk over one base: what it is made of, built once, and what each part needs of another. */
final class Bureau implements AutoCloseable {

    private final Database database;
    private final boolean demonstration;
    private final Outils outils;
    private final AccueilViewModel accueil;
    private final Parent racine;
    private final EcranEnMain ecran;
    private final Conventions conventions;
    private final TablesEnVigueur enVigueur;
    private final Referentiel referentiel;
    private final BureauTelechargement telechargement;
    private final BureauTables tables;
    private final BureauDroits droits;
    private final BureauPatients patients;
    private final BureauFichiers fichiers;
    private final BureauAttestations attestations;

    Bureau(
            Stage stage,
            Ouverture ouverture,
            ErrorReporter errors,
            Clock clock,
            Runnable changerDeBase) {
        database = ouverture.database();
        demonstration = ouverture.demonstration();
        var parametres = ouverture.parametres();
        var jdbi = database.jdbi();
        var fenetres = new Fenetres(new ReglageRepository(jdbi), demonstration);
        accueil = new AccueilViewModel(gestes(changerDeBase), demonstration);
        var fenetre = new AccueilController(accueil, fenetres);
        racine = Views.load(fenetre);
        ecran = new EcranEnMain(fenetre);
        outils = Outils.de(stage, jdbi, fenetres, new FxTasks(errors, fenetre::suivre), clock);

        var complementaires = new ComplementaireRepository(jdbi);
        conventions = new Conventions(new ConventionRepository(jdbi), outils.tasks());
        enVigueur = new TablesEnVigueur(conventions, complementaires, outils.tasks());
        referentiel = enVigueur.referentiel(parametres, clock);

        telechargement =
                new BureauTelechargement(
                        outils, database.fichier(), new FxTasks(errors, fenetre::suivre));
        tables = new BureauTables(outils, conventions, telechargement);
        droits =
                new BureauDroits(
                        outils,
                        new FxTasks(errors, fenetre::suivre),
                        conventions,
                        referentiel,
                        parametres,
                        new NavigationDroits());
        attestations =
                new BureauAttestations(
                        outils,
                        database.fichier(),
                        new BureauNumerisation(
                                outils,
                                database.fichier(),
                                new FxTasks(errors, fenetre::suivre),
                                new FxTasks(errors, fenetre::suivre)),
                        new FxTasks(errors, fenetre::suivre),
                        // Shown, and stopped, in the window of the review.
                        new FxTasks(errors, _ -> {}));
        patients =
                new BureauPatients(
                        outils,
                        ecran,
                        ouverture.caisses(),
                        droits,
                        new BureauCouverture(outils, referentiel, attestations),
                        new BureauDevis(outils, complementaires, referentiel));
        fichiers =
                new BureauFichiers(
                        outils, complementaires, conventions, parametres, this::preparerTables);
    }

    /** What the menus lead to; the parts of the desk are not there yet when they are told. */
    private AccueilViewModel.Gestes gestes(Runnable changerDeBase) {
        return new AccueilViewModel.Gestes(
                () -> patients.montrer(),
                () -> patients.creer(),
                () -> fichiers.ouvrirComplementaires(),
                () -> tables.ouvrir(),
                () -> tables.ouvrirTelechargement(),
                () -> tables.importer(),
                fichier -> tables.importer(fichier),
                () -> droits.surveiller(null),
                () -> droits.controler(ecran.patient()),
                () -> fichiers.ouvrirReglages(),
                () -> attestations.verifier(),
                () -> ecran.siPermis(changerDeBase),
                () -> ecran.siPermis(outils.stage()::close));
    }

    // --- What it is made of ---

    /** The main window. */
    Parent racine() {
        return racine;
    }

    /** The patients, and the file of each. */
    BureauPatients patients() {
        return patients;
    }

    /** The windows of the convention tables. */
    BureauTables tables() {
        return tables;
    }

    /** The screens of « Tiers payant ». */
    BureauDroits droits() {
        return droits;
    }

    /** The windows of « Fichiers ». */
    BureauFichiers fichiers() {
        return fichiers;
    }

    /** The attestations kept in the patients' files. */
    BureauAttestations attestations() {
        return attestations;
    }

    boolean demonstration() {
        return demonstration;
    }

    String titre() {
        var nom = Messages.text("application.nom");
        return demonstration ? nom + " – " + Messages.text("accueil.titre.demonstration") : nom;
    }

    // --- Its life ---

    /** Reads the patients and the tables, behind a window that can already be used. */
    void charger() {
        outils.fenetres().retenir(outils.stage(), "accueil");
        conventions.ecouter(this::direEtat);
        conventions.ecouter(this::preparerTables);
        patients.charger();
        conventions.recharger();
        // After what she waits for, on the same worker.
        attestations.ranger();
        telechargement.verifier(accueil::setMisesAJour);
    }

    /** Says which tables are in force, and where to begin when there is nothing yet. */
    private void direEtat() {
        var version = conventions.version();
        accueil.setEtatTables(
                Messages.text("accueil.etat", version.texte()),
                EtatTables.aRenouveler(version, LocalDate.now(outils.clock())));
        accueil.videProperty().set(conventions.lignes().isEmpty() && patients.aucun());
    }

    /** After the tables or the practice's records changed. */
    private void preparerTables() {
        enVigueur.recharger(referentiel::prevenir);
    }

    @Override
    public void close() {
        // The window outlives this base: its size is no longer kept here.
        outils.stage().setOnHiding(null);
        database.close();
    }

    private final class NavigationDroits implements BureauDroits.Navigation {

        @Override
        public void montrer(Node vue, Runnable ensuite) {
            ecran.siPermis(() -> {
                ecran.montrer(vue);
                ensuite.run();
            });
        }

        @Override
        public void ouvrirPatient(long id, Arrivee arrivee, Runnable retour) {
            patients.ouvrir(id, arrivee, retour);
        }

        @Override
        public void ouvrirDevis(long id, long devisId, Runnable retour) {
            patients.ouvrirDevis(id, devisId, retour);
        }

        @Override
        public void ouvrirTables() {
            tables.ouvrir();
        }
    }
}
