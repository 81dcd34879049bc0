package fr.guichet;

import fr.guichet.common.fx.Views;
import fr.guichet.couverture.Arrivee;
import fr.guichet.couverture.CouvertureController;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.CouvertureViewModel;
import fr.guichet.couverture.DecisionRepository;
import fr.guichet.couverture.Referentiel;
import fr.guichet.patient.DossierViewModel;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Makes the tab « Complémentaire » of a patient's file, of all that is known of his covers. */
final class BureauCouverture {

    private final Outils outils;
    private final Referentiel referentiel;
    private final BureauAttestations attestations;

    /**
     * @param attestations what stands at the foot of the tab
     */
    BureauCouverture(Outils outils, Referentiel referentiel, BureauAttestations attestations) {
        this.outils = outils;
        this.referentiel = referentiel;
        this.attestations = attestations;
    }

    /**
     * @param arrivee what it opens on
     * @param versAssure shows the tab where the patient's caisse and NIR are entered
     */
    Node onglet(long patientId, DossierViewModel dossier, Arrivee arrivee, Runnable versAssure) {
        var model =
                new CouvertureViewModel(
                        new CouvertureRepository(outils.jdbi()),
                        new DecisionRepository(outils.jdbi()),
                        referentiel,
                        outils.tasks(),
                        outils.dialogues(),
                        outils.edition(),
                        outils.clock());
        dossier.garder(model::peutQuitter);
        model.ouvrir(patientId, arrivee);
        var controller = new CouvertureController(model, outils.fenetres(), versAssure);
        Parent ecran = Views.load(controller);
        var bande = attestations.bande(patientId, model);
        controller.joindre(Views.load(bande));
        bande.accueillir(ecran);
        return ecran;
    }
}
