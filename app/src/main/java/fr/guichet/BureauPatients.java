package fr.guichet;

import fr.guichet.common.fx.Views;
import fr.guichet.couverture.Arrivee;
import fr.guichet.organisme.Caisses;
import fr.guichet.patient.DossierController;
import fr.guichet.patient.DossierRepository;
import fr.guichet.patient.DossierViewModel;
import fr.guichet.patient.ListePatients;
import fr.guichet.patient.PatientRepository;
import fr.guichet.patient.PatientsController;
import fr.guichet.patient.PatientsViewModel;

import javafx.scene.Parent;

import java.util.function.BiConsumer;

/** The home screen, where a patient is found, and the file of each. */
final class BureauPatients {

    private final Outils outils;
    private final EcranEnMain ecran;
    private final Caisses caisses;
    private final BureauDroits droits;
    private final BureauCouverture couverture;
    private final BureauDevis devis;
    private final PatientRepository patients;
    private final DossierRepository dossiers;
    private final PatientsViewModel liste;
    private final PatientsController listeController;
    private final Parent accueil;

    /**
     * @param droits what is to be watched today, over the patients, and the check of one of them
     */
    BureauPatients(
            Outils outils,
            EcranEnMain ecran,
            Caisses caisses,
            BureauDroits droits,
            BureauCouverture couverture,
            BureauDevis devis) {
        this.outils = outils;
        this.ecran = ecran;
        this.caisses = caisses;
        this.droits = droits;
        this.couverture = couverture;
        this.devis = devis;
        patients = new PatientRepository(outils.jdbi());
        dossiers = new DossierRepository(outils.jdbi());
        liste =
                new PatientsViewModel(
                        patients,
                        outils.tasks(),
                        outils.dialogues(),
                        this::ouvrir,
                        this::creer,
                        new ListePatients(outils.edition(), caisses));
        listeController = new PatientsController(liste, caisses);
        accueil = droits.accueil(Views.load(listeController));
        ecran.montrer(accueil);
    }

    /** Reads the patients, and counts what is to be watched. */
    void charger() {
        liste.charger();
        droits.compter();
    }

    /** Whether nobody is registered. */
    boolean aucun() {
        return liste.lignes().isEmpty();
    }

    /** The home screen. */
    void montrer() {
        ecran.siPermis(() -> {
            charger();
            ecran.montrer(accueil);
            listeController.rechercher();
        });
    }

    void creer() {
        ecran.siPermis(() ->
                dossier(
                        Arrivee.SIMPLE,
                        null,
                        this::montrer,
                        (model, controller) -> {
                            model.creer();
                            controller.commencer();
                        }));
    }

    void ouvrir(long id) {
        ouvrir(id, Arrivee.SIMPLE, this::montrer);
    }

    /**
     * @param arrivee what the tab « Complémentaire » opens on
     * @param retour leads back to where the file was opened from
     */
    void ouvrir(long id, Arrivee arrivee, Runnable retour) {
        ecran.siPermis(() ->
                dossier(
                        arrivee,
                        null,
                        retour,
                        (model, controller) -> {
                            controller.arriverSurComplementaire();
                            model.ouvrir(id);
                        }));
    }

    /**
     * Opens the file on a devis of it.
     *
     * @param retour leads back to where the file was opened from
     */
    void ouvrirDevis(long id, long devisId, Runnable retour) {
        ecran.siPermis(() ->
                dossier(
                        Arrivee.SIMPLE,
                        devisId,
                        retour,
                        (model, controller) -> {
                            controller.arriverSurDevis();
                            model.ouvrir(id);
                        }));
    }

    /**
     * @param arrivee what the tab « Complémentaire » opens on
     * @param devisId what the tab « Devis » opens on; null for the latest
     */
    private void dossier(
            Arrivee arrivee,
            Long devisId,
            Runnable retour,
            BiConsumer<DossierViewModel, DossierController> debut) {
        var model =
                new DossierViewModel(
                        dossiers,
                        patients,
                        caisses,
                        outils.tasks(),
                        outils.dialogues(),
                        outils.clock(),
                        new DossierViewModel.Navigation(retour, this::ouvrir, droits::controler));
        var controller =
                new DossierController(
                        model,
                        new DossierController.Contenus(
                                (id, versAssure) ->
                                        couverture.onglet(id, model, arrivee, versAssure),
                                (id, _) -> devis.onglet(id, devisId, model)));
        ecran.montrer(
                Views.load(controller),
                model::peutQuitter,
                () -> model.enregistreProperty().map(d -> d.patient().id()).getValue());
        debut.accept(model, controller);
    }
}
