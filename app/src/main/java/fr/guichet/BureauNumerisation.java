package fr.guichet;

import fr.guichet.attestation.numerisation.DossierProvisoire;
import fr.guichet.attestation.numerisation.NumerisationController;
import fr.guichet.attestation.numerisation.NumerisationViewModel;
import fr.guichet.attestation.numerisation.Parc;
import fr.guichet.attestation.numerisation.ReglagesNumerisation;
import fr.guichet.attestation.numerisation.escl.Escl;
import fr.guichet.attestation.numerisation.sane.Scanimage;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Views;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The scanners this desk can reach, and the window that scans an attestation. */
final class BureauNumerisation {

    private final Outils outils;
    private final Path racine;
    private final Tasks appareils;
    private final Tasks reseau;
    private final ReglagesNumerisation reglages;
    private final Parc parc;

    /**
     * @param base the file of the base, beside which pages wait to be kept
     * @param appareils a worker for the scanners alone: they are slow, and one at a time
     * @param reseau another, to listen to the network meanwhile
     */
    BureauNumerisation(Outils outils, Path base, Tasks appareils, Tasks reseau) {
        this.outils = outils;
        this.appareils = appareils;
        this.reseau = reseau;
        racine = base.resolveSibling(base.getFileName() + ".numerisation");
        reglages = new ReglagesNumerisation(new ReglageRepository(outils.jdbi()));
        parc = new Parc(new Scanimage(), new Escl(reglages));
    }

    /** Sweeps what a scan cut short by the end of the program left, once the base is open. */
    void ranger() {
        appareils.run(
                Messages.text("numerisation.rangement"),
                _ -> {
                    DossierProvisoire.balayer(racine);
                    return true;
                },
                _ -> {});
    }

    /**
     * « Scanner une attestation », over the window in hand.
     *
     * @param garder takes the file scanned, away from the screen's thread; it is gone afterwards
     */
    void scanner(Consumer<Path> garder) {
        var model =
                new NumerisationViewModel(
                        parc, reglages, racine, appareils, reseau, outils.dialogues(), garder);
        outils.fenetres()
                .ouvrir(
                        Fenetres.active(),
                        "numerisation",
                        NumerisationController.titre(),
                        Views.load(new NumerisationController(model)))
                .show();
    }
}
