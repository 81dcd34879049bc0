package fr.guichet;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.demonstration.DemonstrationRepository;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The desk over the invented patients, in its real window. */
final class BureauDeDemonstration {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:30:00Z"), ZoneOffset.UTC);

    private BureauDeDemonstration() {}

    /** Its base, made in a folder. */
    static Ouverture preparer(Path dossier) {
        var base = dossier.resolve("demonstration.db");
        DemonstrationRepository.preparer(base, CLOCK);
        return Ouverture.de(base);
    }

    /** To be called from {@code @Start}. */
    static Bureau montrer(Stage stage, Ouverture ouverture) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var errors = new ErrorDialog(Fenetres::active);
        var bureau = new Bureau(stage, ouverture, errors, CLOCK, () -> {});
        stage.setScene(Fenetres.scene(bureau.racine(), 990, 780));
        stage.show();
        bureau.charger();
        return bureau;
    }
}
