package fr.guichet;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.Journal;
import fr.guichet.common.Messages;
import fr.guichet.common.db.Emplacement;
import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.demonstration.DemonstrationRepository;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The program with its window: opens a base, builds the desk over it, and can change base. */
final class App {

    private static final double LARGEUR = 1180;
    private static final double HAUTEUR = 780;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final ErrorDialog errors = new ErrorDialog(Fenetres::active);
    private final Path base;
    private Stage stage;
    private Bureau bureau;

    private App(Path base) {
        this.base = base;
    }

    /**
     * Opens the window; returns at once. The base is opened while JavaFX starts, as each takes
     * about as long as the other.
     */
    static void ouvrirFenetre(Path base) {
        var ouverture = new FutureTask<>(() -> Ouverture.de(base));
        Thread.ofPlatform().name("guichet-ouverture").start(ouverture);
        Platform.startup(() -> new App(base).demarrer(ouverture));
    }

    private void demarrer(Future<Ouverture> ouverture) {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, error) -> Platform.runLater(() -> imprevu(error)));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = new Stage();
        stage.setOnHidden(_ -> fermer());
        try {
            var ouverte = ouverture.get();
            Journal.ouvrir(ouverte.database().fichier().getParent());
            installer(ouverte);
        } catch (ExecutionException e) {
            // The base cannot be had: say why, and leave everything as it is.
            errors.report(Messages.text("application.refus"), e.getCause(), Platform::exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Platform.exit();
        }
    }

    private void installer(Ouverture ouverte) {
        var nouveau = new Bureau(stage, ouverte, errors, CLOCK, this::changerDeBase);
        fermer();
        bureau = nouveau;
        stage.setTitle(bureau.titre());
        if (stage.getScene() == null) {
            stage.setScene(Fenetres.scene(bureau.racine(), LARGEUR, HAUTEUR));
            stage.show();
        } else {
            stage.getScene().setRoot(bureau.racine());
        }
        bureau.charger();
    }

    private void fermer() {
        if (bureau != null) {
            bureau.close();
            bureau = null;
        }
    }

    /**
     * From the practice's base to the invented patients', and back; away from the screen's thread.
     */
    private void changerDeBase() {
        var autre = bureau.demonstration() ? base : Emplacement.demonstration();
        stage.getScene().setCursor(Cursor.WAIT);
        Thread.ofPlatform().name("guichet-ouverture").start(() -> ouvrirAutre(autre));
    }

    private void ouvrirAutre(Path autre) {
        try {
            if (autre.equals(Emplacement.demonstration())) {
                DemonstrationRepository.preparer(autre, CLOCK);
            }
            var ouverte = Ouverture.de(autre);
            Platform.runLater(() -> installer(ouverte));
        } catch (RuntimeException e) {
            Platform.runLater(() -> errors.report(Messages.text("accueil.base.changer"), e));
        } finally {
            Platform.runLater(() -> stage.getScene().setCursor(Cursor.DEFAULT));
        }
    }

    private void imprevu(Throwable error) {
        errors.report(Messages.text("erreur.titre"), error);
    }
}
