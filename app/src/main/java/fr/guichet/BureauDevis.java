package fr.guichet;

import fr.guichet.calcul.Calcul;
import fr.guichet.calcul.CalculReader;
import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.Views;
import fr.guichet.common.impression.Edition;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.CouverturesDuPatient;
import fr.guichet.couverture.Referentiel;
import fr.guichet.devis.BaseDevis;
import fr.guichet.devis.DevisDuPatientController;
import fr.guichet.devis.DevisDuPatientViewModel;
import fr.guichet.devis.DevisRepository;
import fr.guichet.devis.DevisViewModel;
import fr.guichet.devis.ListeCcam;
import fr.guichet.devis.QuestionsDevis;
import fr.guichet.patient.DossierViewModel;

import javafx.scene.Node;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;

/** Makes the tab « Devis » of a patient's file. */
final class BureauDevis {

    private final BaseDevis base;
    private final Calcul calcul = CalculReader.lire();
    private final Tasks tasks;
    private final QuestionsDevis questions;
    private final Edition edition;
    private final Clock clock;

    BureauDevis(
            Jdbi jdbi,
            ComplementaireRepository complementaires,
            Referentiel referentiel,
            Tasks tasks,
            Dialogues dialogues,
            Edition edition,
            Clock clock) {
        base =
                new BaseDevis(
                        new DevisRepository(jdbi),
                        complementaires,
                        new CouverturesDuPatient(new CouvertureRepository(jdbi), referentiel));
        questions = new QuestionsDevis(dialogues);
        this.tasks = tasks;
        this.edition = edition;
        this.clock = clock;
    }

    Node onglet(long patientId, DossierViewModel dossier) {
        var model =
                new DevisDuPatientViewModel(
                        base,
                        new DevisViewModel(calcul, ListeCcam.charger()),
                        tasks,
                        questions,
                        edition,
                        clock);
        dossier.garder(model::peutQuitter);
        model.ouvrir(patientId);
        return Views.load(new DevisDuPatientController(model));
    }
}
