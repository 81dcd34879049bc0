package fr.guichet;

import fr.guichet.calcul.Calcul;
import fr.guichet.calcul.CalculReader;
import fr.guichet.common.fx.Views;
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

/** Makes the tab « Devis » of a patient's file. */
final class BureauDevis {

    private final BaseDevis base;
    private final Calcul calcul = CalculReader.lire();
    private final Outils outils;
    private final QuestionsDevis questions;

    BureauDevis(Outils outils, ComplementaireRepository complementaires, Referentiel referentiel) {
        this.outils = outils;
        base =
                new BaseDevis(
                        new DevisRepository(outils.jdbi()),
                        complementaires,
                        new CouverturesDuPatient(
                                new CouvertureRepository(outils.jdbi()), referentiel));
        questions = new QuestionsDevis(outils.dialogues());
    }

    /**
     * @param devisId the one to show; null for the latest
     */
    Node onglet(long patientId, Long devisId, DossierViewModel dossier) {
        var model =
                new DevisDuPatientViewModel(
                        base,
                        new DevisViewModel(calcul, ListeCcam.charger()),
                        outils.tasks(),
                        questions,
                        outils.edition(),
                        outils.clock());
        dossier.garder(model::peutQuitter);
        model.ouvrir(patientId, devisId);
        return Views.load(new DevisDuPatientController(model));
    }
}
