package fr.guichet;

import fr.guichet.common.Tasks;
import fr.guichet.common.fx.Views;
import fr.guichet.convention.Conventions;
import fr.guichet.couverture.Arrivee;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.Referentiel;
import fr.guichet.devis.DevisRepository;
import fr.guichet.droits.Classement;
import fr.guichet.droits.Destinations;
import fr.guichet.droits.DroitsRepository;
import fr.guichet.droits.ListeSurveillances;
import fr.guichet.droits.Motif;
import fr.guichet.droits.SurveillancesController;
import fr.guichet.droits.SurveillancesViewModel;
import fr.guichet.droits.TableauDeBordController;
import fr.guichet.droits.TableauDeBordViewModel;
import fr.guichet.droits.Veille;
import fr.guichet.droits.controle.BaseControle;
import fr.guichet.droits.controle.ControleController;
import fr.guichet.droits.controle.ControleViewModel;
import fr.guichet.droits.controle.ListeConstats;
import fr.guichet.patient.Annuaire;
import fr.guichet.patient.PatientRepository;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Parametres;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;

/**
 * The screens of « Tiers payant »: the rights to watch, and the check before an invoice is sent.
 */
final class BureauDroits {

    /** What the desk does for them. */
    interface Navigation {

        /** Puts a screen in the main window, once nothing is lost by leaving the one in hand. */
        void montrer(Node ecran, Runnable ensuite);

        /**
         * @param retour comes back from the file
         */
        void ouvrirPatient(long id, Arrivee arrivee, Runnable retour);

        /** The same, on one of his devis. */
        void ouvrirDevis(long id, long devisId, Runnable retour);

        void ouvrirTables();
    }

    private final Outils outils;
    private final Referentiel referentiel;
    private final Navigation navigation;
    private final Veille veille;
    private final TableauDeBordViewModel bord;
    private SurveillancesViewModel surveillances;
    private SurveillancesController surveillancesController;
    private Parent ecranSurveillances;
    private ControleViewModel controle;
    private ControleController controleController;
    private Parent ecranControle;

    /**
     * @param aCote what the home screen counts while the list of patients is read
     */
    BureauDroits(
            Outils outils,
            Tasks aCote,
            Conventions conventions,
            Referentiel referentiel,
            Parametres parametres,
            Navigation navigation) {
        this.outils = outils;
        this.referentiel = referentiel;
        this.navigation = navigation;
        veille =
                new Veille(
                        new DroitsRepository(outils.jdbi()),
                        new Classement(parametres),
                        conventions::version);
        bord = new TableauDeBordViewModel(veille, aCote, outils.clock(), this::surveiller);
        conventions.ecouter(bord::compterTables);
    }

    /** The home screen: what is to be watched today, over the patients. */
    Parent accueil(Parent patients) {
        VBox.setVgrow(patients, Priority.ALWAYS);
        return new VBox(Views.load(new TableauDeBordController(bord)), patients);
    }

    /** Counts what is to be watched today. */
    void compter() {
        bord.charger();
    }

    /**
     * @param motif the only one to show; null for all
     */
    void surveiller(Motif motif) {
        if (surveillances == null) {
            surveillances =
                    new SurveillancesViewModel(
                            veille,
                            outils.tasks(),
                            destinations(this::revenirAuxDroits),
                            new ListeSurveillances(outils.edition()),
                            outils.clock());
            surveillancesController = new SurveillancesController(surveillances);
            ecranSurveillances = Views.load(surveillancesController);
        }
        navigation.montrer(
                ecranSurveillances,
                () -> {
                    surveillances.arriver(motif);
                    surveillancesController.rechercher();
                });
    }

    private void revenirAuxDroits() {
        navigation.montrer(ecranSurveillances, surveillances::charger);
    }

    /**
     * @param patientId null to choose one
     */
    void controler(Long patientId) {
        if (controle == null) {
            controle =
                    new ControleViewModel(
                            new BaseControle(
                                    new Annuaire(new PatientRepository(outils.jdbi())),
                                    new CouvertureRepository(outils.jdbi()),
                                    new DevisRepository(outils.jdbi())),
                            referentiel,
                            outils.tasks(),
                            destinations(this::revenirAuControle),
                            new ListeConstats(outils.edition()),
                            outils.clock());
            controleController = new ControleController(controle);
            ecranControle = Views.load(controleController);
        }
        navigation.montrer(
                ecranControle,
                () -> {
                    controle.arriver(patientId);
                    controleController.rechercher();
                });
    }

    private void revenirAuControle() {
        navigation.montrer(ecranControle, controle::revenir);
    }

    private Destinations destinations(Runnable retour) {
        return new Destinations() {
            @Override
            public void patient(long id, Long couvertureId, Champ champ, LocalDate dateSoins) {
                navigation.ouvrirPatient(id, new Arrivee(couvertureId, champ, dateSoins), retour);
            }

            @Override
            public void devis(long id, long devisId) {
                navigation.ouvrirDevis(id, devisId, retour);
            }

            @Override
            public void tables() {
                navigation.ouvrirTables();
            }
        };
    }
}
