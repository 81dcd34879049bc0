package fr.guichet;

import fr.guichet.accueil.AccueilController;
import fr.guichet.accueil.AccueilViewModel;
import fr.guichet.common.Dialogues;
import fr.guichet.common.ErrorReporter;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.FxDialogues;
import fr.guichet.common.fx.FxImpression;
import fr.guichet.common.fx.FxTasks;
import fr.guichet.common.fx.Views;
import fr.guichet.common.impression.Edition;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.complementaire.ComplementairesController;
import fr.guichet.complementaire.ComplementairesViewModel;
import fr.guichet.complementaire.ListeComplementaires;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.Conventions;
import fr.guichet.convention.EtatTables;
import fr.guichet.couverture.Arrivee;
import fr.guichet.couverture.CouvertureController;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.CouvertureViewModel;
import fr.guichet.couverture.DecisionRepository;
import fr.guichet.couverture.Referentiel;
import fr.guichet.decision.Decideur;
import fr.guichet.organisme.Caisses;
import fr.guichet.patient.DossierController;
import fr.guichet.patient.DossierRepository;
import fr.guichet.patient.DossierViewModel;
import fr.guichet.patient.ListePatients;
import fr.guichet.patient.PatientRepository;
import fr.guichet.patient.PatientsController;
import fr.guichet.patient.PatientsViewModel;
import fr.guichet.reglage.ReglagesController;
import fr.guichet.reglage.ReglagesViewModel;
import fr.guichet.regles.Moteur;
import fr.guichet.regles.Parametres;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The desk over one base: every repository, service and screen, built once and handed on. */
final class Bureau implements AutoCloseable {

    private final Stage stage;
    private final Database database;
    private final Clock clock;
    private final boolean demonstration;

    private final Fenetres fenetres;
    private final Dialogues dialogues = new FxDialogues(Fenetres::active);
    private final Tasks tasks;
    private final Edition edition;
    private final Caisses caisses;
    private final Conventions conventions;
    private final PatientRepository patients;
    private final DossierRepository dossiers;
    private final ComplementaireRepository complementaires;
    private final Parametres parametres;
    private final TablesEnVigueur enVigueur;
    private final BureauTelechargement telechargement;
    private final BureauTables tables;
    private final BureauDroits droits;
    private final Referentiel referentiel;
    private final BureauDevis devis;

    private final AccueilViewModel accueil;
    private final AccueilController accueilController;
    private final Parent racine;
    private final PatientsViewModel listePatients;
    private final PatientsController listePatientsController;
    private final Parent ecranAccueil;
    private DossierViewModel dossierEnMain;
    private BooleanSupplier peutQuitter = () -> true;

    Bureau(
            Stage stage,
            Ouverture ouverture,
            ErrorReporter errors,
            Clock clock,
            Runnable changerDeBase) {
        this.stage = stage;
        this.clock = clock;
        database = ouverture.database();
        demonstration = ouverture.demonstration();
        caisses = ouverture.caisses();
        parametres = ouverture.parametres();
        var jdbi = database.jdbi();
        fenetres = new Fenetres(new ReglageRepository(jdbi), demonstration);
        accueil =
                new AccueilViewModel(
                        new AccueilViewModel.Gestes(
                                this::montrerPatients,
                                this::creerPatient,
                                this::ouvrirComplementaires,
                                () -> tables().ouvrir(),
                                () -> tables().ouvrirTelechargement(),
                                () -> tables().importer(),
                                fichier -> tables().importer(fichier),
                                () -> droits().surveiller(null),
                                this::controler,
                                this::ouvrirReglages,
                                () -> siPermis(changerDeBase),
                                () -> siPermis(stage::close)),
                        demonstration);
        accueilController = new AccueilController(accueil, fenetres);
        racine = Views.load(accueilController);
        tasks = new FxTasks(errors, accueilController::suivre);
        edition =
                new Edition(
                        tasks,
                        dialogues,
                        new FxImpression(tasks, dialogues, Fenetres::active),
                        clock);
        conventions = new Conventions(new ConventionRepository(jdbi), tasks);
        patients = new PatientRepository(jdbi);
        dossiers = new DossierRepository(jdbi);
        complementaires = new ComplementaireRepository(jdbi);
        enVigueur = new TablesEnVigueur(conventions, complementaires, tasks);
        telechargement =
                new BureauTelechargement(
                        database,
                        fenetres,
                        tasks,
                        new FxTasks(errors, accueilController::suivre),
                        dialogues,
                        clock);
        tables =
                new BureauTables(
                        stage,
                        jdbi,
                        conventions,
                        fenetres,
                        tasks,
                        dialogues,
                        edition,
                        telechargement,
                        clock);
        referentiel =
                new Referentiel(
                        parametres,
                        new Decideur(
                                new Moteur(parametres),
                                enVigueur::tables,
                                enVigueur::anciennete,
                                clock),
                        enVigueur::tables,
                        () -> conventions.version().texte(),
                        conventions::noms,
                        enVigueur::chercher);
        devis =
                new BureauDevis(
                        jdbi, complementaires, referentiel, tasks, dialogues, edition, clock);
        listePatients =
                new PatientsViewModel(
                        patients,
                        tasks,
                        dialogues,
                        this::ouvrirPatient,
                        this::creerPatient,
                        new ListePatients(edition, caisses));
        listePatientsController = new PatientsController(listePatients, caisses);
        droits =
                new BureauDroits(
                        jdbi,
                        conventions,
                        referentiel,
                        parametres,
                        tasks,
                        edition,
                        clock,
                        new NavigationDroits());
        ecranAccueil = droits.accueil(Views.load(listePatientsController));
        accueilController.montrer(ecranAccueil);
    }

    Parent racine() {
        return racine;
    }

    boolean demonstration() {
        return demonstration;
    }

    String titre() {
        var nom = Messages.text("application.nom");
        return demonstration ? nom + " – " + Messages.text("accueil.titre.demonstration") : nom;
    }

    /** The windows of the convention tables. */
    BureauTables tables() {
        return tables;
    }

    /** The screens of « Tiers payant ». */
    BureauDroits droits() {
        return droits;
    }

    /** Reads the patients and the tables, behind a window that can already be used. */
    void charger() {
        fenetres.retenir(stage, "accueil");
        conventions.ecouter(this::direEtat);
        conventions.ecouter(this::preparerTables);
        listePatients.charger();
        droits.compter();
        conventions.recharger();
        telechargement.verifier(accueil::setMisesAJour);
    }

    /** Says which tables are in force, and where to begin when there is nothing yet. */
    private void direEtat() {
        var version = conventions.version();
        accueil.setEtatTables(
                Messages.text("accueil.etat", version.texte()),
                EtatTables.aRenouveler(version, LocalDate.now(clock)));
        accueil.videProperty()
                .set(conventions.lignes().isEmpty() && listePatients.lignes().isEmpty());
    }

    /** After the tables or the practice's records changed. */
    private void preparerTables() {
        enVigueur.recharger(referentiel::prevenir);
    }

    void montrerPatients() {
        siPermis(() -> {
            listePatients.charger();
            droits.compter();
            montrer(ecranAccueil, () -> true);
            listePatientsController.rechercher();
        });
    }

    void creerPatient() {
        siPermis(() ->
                dossier(
                        Arrivee.SIMPLE,
                        this::montrerPatients,
                        (model, controller) -> {
                            model.creer();
                            controller.commencer();
                        }));
    }

    void ouvrirPatient(long id) {
        ouvrirPatient(id, Arrivee.SIMPLE, this::montrerPatients);
    }

    /**
     * @param arrivee what the tab « Complémentaire » opens on
     * @param retour leads back to where the file was opened from
     */
    private void ouvrirPatient(long id, Arrivee arrivee, Runnable retour) {
        siPermis(() ->
                dossier(
                        arrivee,
                        retour,
                        (model, controller) -> {
                            controller.arriverSurComplementaire();
                            model.ouvrir(id);
                        }));
    }

    /** The patient in hand, else one to be chosen. */
    private void controler() {
        var enMain = dossierEnMain == null ? null : dossierEnMain.enregistreProperty().get();
        droits.controler(enMain == null ? null : enMain.patient().id());
    }

    void ouvrirComplementaires() {
        var model =
                new ComplementairesViewModel(
                        complementaires,
                        conventions,
                        numero -> parametres.pseudoNumero(numero).isPresent(),
                        tasks,
                        dialogues,
                        new ListeComplementaires(edition));
        model.charger();
        var fenetre =
                fenetres.ouvrir(
                        stage,
                        "complementaires",
                        ComplementairesController.titre(),
                        Views.load(new ComplementairesController(model, fenetres)));
        fenetre.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> preparerTables());
        fenetre.show();
    }

    void ouvrirReglages() {
        var model =
                new ReglagesViewModel(
                        new ReglageRepository(database.jdbi()), tasks, conventions::recharger);
        fenetres.ouvrir(
                        stage,
                        "reglages",
                        ReglagesController.titre(),
                        Views.load(new ReglagesController(model)))
                .show();
    }

    private void dossier(
            Arrivee arrivee,
            Runnable retour,
            BiConsumer<DossierViewModel, DossierController> debut) {
        var model =
                new DossierViewModel(
                        dossiers,
                        patients,
                        caisses,
                        tasks,
                        dialogues,
                        clock,
                        new DossierViewModel.Navigation(
                                retour, this::ouvrirPatient, droits::controler));
        var controller =
                new DossierController(
                        model,
                        new DossierController.Contenus(
                                (id, versAssure) -> couvertures(id, arrivee, model, versAssure),
                                (id, _) -> devis.onglet(id, model)));
        Parent ecran = Views.load(controller);
        montrer(ecran, model::peutQuitter);
        dossierEnMain = model;
        debut.accept(model, controller);
    }

    /** The Complémentaire tab of a patient's file. */
    private Node couvertures(
            long patientId, Arrivee arrivee, DossierViewModel dossier, Runnable versAssure) {
        var jdbi = database.jdbi();
        var model =
                new CouvertureViewModel(
                        new CouvertureRepository(jdbi),
                        new DecisionRepository(jdbi),
                        referentiel,
                        tasks,
                        dialogues,
                        edition,
                        clock);
        dossier.garder(model::peutQuitter);
        model.ouvrir(patientId, arrivee);
        return Views.load(new CouvertureController(model, fenetres, versAssure));
    }

    private void montrer(Node ecran, BooleanSupplier peutQuitter) {
        this.peutQuitter = peutQuitter;
        dossierEnMain = null;
        accueilController.montrer(ecran);
    }

    /** Leaves the screen in hand, unless something typed there would be lost. */
    private void siPermis(Runnable suite) {
        if (peutQuitter.getAsBoolean()) {
            suite.run();
        }
    }

    private final class NavigationDroits implements BureauDroits.Navigation {

        @Override
        public void montrer(Node ecran, Runnable ensuite) {
            siPermis(() -> {
                Bureau.this.montrer(ecran, () -> true);
                ensuite.run();
            });
        }

        @Override
        public void ouvrirPatient(long id, Arrivee arrivee, Runnable retour) {
            Bureau.this.ouvrirPatient(id, arrivee, retour);
        }

        @Override
        public void ouvrirTables() {
            tables.ouvrir();
        }
    }

    @Override
    public void close() {
        // The window outlives this base: its size is no longer kept here.
        stage.setOnHiding(null);
        database.close();
    }
}
