package fr.guichet;

import fr.guichet.attestation.numerisation.FauxScanner;
import fr.guichet.attestation.numerisation.NumerisationController;
import fr.guichet.attestation.numerisation.Panne;
import fr.guichet.attestation.numerisation.PosteDeScan;
import fr.guichet.common.DirectTasks;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The part of the visit that scans: no scanner here, then one whose feeder jams. */
final class VisiteNumerisation {

    private final Visite visite;
    private final FxRobot robot;
    private final PosteDeScan poste;

    VisiteNumerisation(Visite visite, FxRobot robot, Path dossier) {
        this.visite = visite;
        this.robot = robot;
        poste = new PosteDeScan(dossier);
    }

    /** Opens the window over another, with that scanner on this computer. */
    static void ouvrir(Window dessous, PosteDeScan poste, FauxScanner scanner) {
        var model = poste.fenetre(scanner, new FauxScanner(), new DirectTasks(), new DirectTasks());
        var fenetre = new Stage();
        fenetre.initOwner(dessous);
        fenetre.setTitle(NumerisationController.titre());
        fenetre.setScene(Fenetres.scene(Views.load(new NumerisationController(model))));
        fenetre.show();
    }

    void photographier() throws IOException {
        try (poste) {
            Visite.faire(() -> ouvrir(Fenetres.active(), poste, new FauxScanner()));
            visite.photoFenetre("numerisation-aucun");
            var epson = new FauxScanner(FauxScanner.EPSON);
            Visite.faire(() -> ouvrir(Fenetres.active(), poste, epson));
            epson.feuilles = 3;
            epson.fin = Optional.of(Panne.BOURRAGE.exception());
            Visite.faire(() -> robot.lookup("#numeriser").queryButton().fire());
            visite.photoFenetre("numerisation");
        }
    }
}
