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
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

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
     * Opens the window; returns at once. The base is opened while JavaFX starts and shows an empty
     * window, as each takes about as long as the other.
     */
    static void ouvrirFenetre(Path base) {
        var ouverture = Ouverture.lancer(base);
        Platform.startup(() -> new App(base).demarrer(ouverture));
    }

    private void demarrer(CompletableFuture<Ouverture> ouverture) {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, error) -> Platform.runLater(() -> imprevu(error)));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = new Stage();
        stage.setTitle(Messages.text("application.nom"));
        var attente = new StackPane(new Label(Messages.text("application.ouverture")));
        stage.setScene(Fenetres.scene(attente, LARGEUR, HAUTEUR));
        stage.setOnHidden(_ -> fermer());
        stage.show();
        ouverture.whenComplete((prete, refus) -> Platform.runLater(() -> ouvrir(prete, refus)));
    }

    private void ouvrir(Ouverture prete, Throwable refus) {
        if (refus == null) {
            Journal.ouvrir(prete.database().fichier().getParent());
            installer(prete);
        } else {
            // The base cannot be had: say why, and leave everything as it is.
            errors.report(Messages.text("application.refus"), refus, Platform::exit);
        }
    }

    private void installer(Ouverture ouverte) {
        var nouveau = new Bureau(stage, ouverte, errors, CLOCK, this::changerDeBase);
        fermer();
        bureau = nouveau;
        stage.setTitle(bureau.titre());
        stage.getScene().setRoot(bureau.racine());
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
