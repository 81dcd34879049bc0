package fr.guichet;

import fr.guichet.attestation.AttestationRepository;
import fr.guichet.attestation.BandeController;
import fr.guichet.attestation.BandeViewModel;
import fr.guichet.attestation.Classeur;
import fr.guichet.attestation.Depot;
import fr.guichet.attestation.FenetresAttestation;
import fr.guichet.attestation.Guet;
import fr.guichet.attestation.GuetViewModel;
import fr.guichet.attestation.ListeAnomalies;
import fr.guichet.attestation.Menage;
import fr.guichet.attestation.ModificationController;
import fr.guichet.attestation.ModificationViewModel;
import fr.guichet.attestation.RangeesController;
import fr.guichet.attestation.RangeesViewModel;
import fr.guichet.attestation.Reception;
import fr.guichet.attestation.ReglagesAttestation;
import fr.guichet.attestation.Verification;
import fr.guichet.attestation.VerificationController;
import fr.guichet.attestation.VerificationViewModel;
import fr.guichet.attestation.VisionneuseController;
import fr.guichet.attestation.VisionneuseViewModel;
import fr.guichet.attestation.document.Documents;
import fr.guichet.attestation.lecture.LecteurAttestation;
import fr.guichet.attestation.ocr.Ocr;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.FxImpression;
import fr.guichet.common.fx.FxPressePapiers;
import fr.guichet.common.fx.Views;
import fr.guichet.common.impression.ImpressionPages;
import fr.guichet.couverture.CouvertureRepository;
import fr.guichet.couverture.CouvertureViewModel;

import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The attestations kept in the patients' files: their band, and the windows that open on them. */
final class BureauAttestations implements FenetresAttestation {

    private final Outils outils;
    private final BureauNumerisation numerisation;
    private final Tasks aPart;
    private final AttestationRepository attestations;
    private final Depot depot;
    private final Classeur classeur;
    private final Guet guet;
    private final ImpressionPages impression;
    private final BureauRevue revue;
    private final List<Stage> visionneuses = new ArrayList<>();

    /**
     * @param base the file of the base, beside which they are kept
     * @param aPart for what must not hold up the desk: the check of all of them, and a folder that
     *     may be far on the network
     * @param lecture for the reading of what comes in, which must wait for nothing
     */
    BureauAttestations(
            Outils outils, Path base, BureauNumerisation numerisation, Tasks aPart, Tasks lecture) {
        this.outils = outils;
        this.numerisation = numerisation;
        this.aPart = aPart;
        var reglages = new ReglagesAttestation(new ReglageRepository(outils.jdbi()));
        attestations = new AttestationRepository(outils.jdbi());
        depot = new Depot(base);
        classeur =
                new Classeur(
                        attestations,
                        new CouvertureRepository(outils.jdbi()),
                        depot,
                        new Reception(depot, attestations, Documents::ouvrir, reglages::retirer),
                        Documents::ouvrir,
                        outils.clock());
        revue =
                new BureauRevue(
                        outils,
                        classeur,
                        new LecteurAttestation(new Ocr(base.resolveSibling("lecture"))),
                        lecture);
        guet = new Guet(reglages, attestations, outils.clock());
        impression = new FxImpression(outils.tasks(), outils.dialogues(), Fenetres::active);
    }

    /** Puts the files in order, once the base is open. */
    void ranger() {
        outils.tasks()
                .run(
                        Messages.text("attestation.menage"),
                        new Menage(depot, attestations, outils.clock())::faire,
                        _ -> {});
        numerisation.ranger();
    }

    /** The band at the foot of a patient's covers. */
    BandeController bande(long patientId, CouvertureViewModel couvertures) {
        // They show another patient's.
        List.copyOf(visionneuses).forEach(Stage::hide);
        var model =
                new BandeViewModel(
                        patientId,
                        classeur,
                        new FxPressePapiers(),
                        outils.tasks(),
                        outils.dialogues(),
                        revue.pour(couvertures),
                        () -> couvertures.historique().couranteProperty().get(),
                        couvertures::relirePreuves);
        return new BandeController(
                model, new GuetViewModel(guet, aPart), this, numerisation::scanner);
    }

    /** « Vérifier les attestations ». */
    void verifier() {
        ouvrir(
                        "verification-attestations",
                        VerificationController.titre(),
                        Views.load(
                                new VerificationController(
                                        new VerificationViewModel(
                                                new Verification(depot, attestations),
                                                new ListeAnomalies(outils.edition()),
                                                aPart))))
                .show();
    }

    @Override
    public void voir(VisionneuseViewModel model) {
        var fenetre =
                ouvrir(
                        "attestation",
                        Fenetres.titre(model.attestation().libelle()),
                        Views.load(new VisionneuseController(model, impression)));
        // Beside the form into which it is copied.
        fenetre.initModality(Modality.NONE);
        visionneuses.add(fenetre);
        fenetre.setOnHidden(_ -> visionneuses.remove(fenetre));
        fenetre.show();
    }

    @Override
    public void imprimer(VisionneuseViewModel model) {
        model.imprimer(impression);
    }

    @Override
    public void modifier(ModificationViewModel model) {
        ouvrir(
                        "modifier-attestation",
                        ModificationController.titre(),
                        Views.load(new ModificationController(model)))
                .show();
    }

    @Override
    public void ranger(RangeesViewModel model) {
        ouvrir(
                        "attestations-rangees",
                        RangeesController.titre(model),
                        Views.load(new RangeesController(model, this)))
                .show();
    }

    private Stage ouvrir(String nom, String titre, Parent contenu) {
        return outils.fenetres().ouvrir(Fenetres.active(), nom, titre, contenu);
    }
}
