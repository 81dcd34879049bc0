package fr.guichet;

import fr.guichet.attestation.Arrivage;
import fr.guichet.attestation.Classeur;
import fr.guichet.attestation.Revue;
import fr.guichet.attestation.lecture.Lecteur;
import fr.guichet.attestation.revue.MoyensRevue;
import fr.guichet.attestation.revue.RevueController;
import fr.guichet.attestation.revue.RevueViewModel;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;
import fr.guichet.couverture.CouvertureViewModel;
import fr.guichet.couverture.ReportCarteViewModel;
import fr.guichet.patient.PatientRepository;

/** The window where what comes in is reviewed. */
final class BureauRevue {

    private final Outils outils;
    private final Classeur classeur;
    private final Lecteur lecteur;
    private final Tasks lecture;
    private final PatientRepository patients;

    /**
     * @param lecture for the reading alone, which may last
     */
    BureauRevue(Outils outils, Classeur classeur, Lecteur lecteur, Tasks lecture) {
        this.outils = outils;
        this.classeur = classeur;
        this.lecteur = lecteur;
        this.lecture = lecture;
        patients = new PatientRepository(outils.jdbi());
    }

    /** For what comes in while these covers are in sight. */
    Revue pour(CouvertureViewModel couvertures) {
        var moyens =
                new MoyensRevue(
                        classeur,
                        lecteur,
                        new ReportCarteViewModel(couvertures),
                        outils.tasks(),
                        lecture,
                        outils.dialogues());
        return (arrivage, gardee) -> ouvrir(arrivage, moyens, gardee);
    }

    private void ouvrir(Arrivage arrivage, MoyensRevue moyens, Runnable gardee) {
        outils.tasks()
                .run(
                        Messages.text("revue.titre"),
                        _ -> patients.find(arrivage.patientId()).orElseThrow(),
                        patient ->
                                outils.fenetres()
                                        .ouvrir(
                                                Fenetres.active(),
                                                "revue",
                                                RevueController.titre(),
                                                Views.load(
                                                        new RevueController(
                                                                new RevueViewModel(
                                                                        arrivage, patient, moyens,
                                                                        gardee))))
                                        .show());
    }
}
