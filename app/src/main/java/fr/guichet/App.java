package fr.guichet;

import atlantafx.base.theme.PrimerLight;

import fr.guichet.common.Journal;
import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.common.db.Database;
import fr.guichet.common.db.Emplacement;
import fr.guichet.common.fx.ErrorDialog;
import fr.guichet.common.fx.Fenetres;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.nio.file.Path;
import java.time.Clock;

/** The program with its window: opens a base, builds the desk over it, and can change base. */
public final class App extends Application {

    private static final double LARGEUR = 1180;
    private static final double HAUTEUR = 780;

    private final ErrorDialog errors = new ErrorDialog(App::fenetreActive);
    private Stage stage;
    private Bureau bureau;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        Thread.setDefaultUncaughtExceptionHandler(
                (_, error) -> Platform.runLater(() -> imprevu(error)));
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var base = baseDemandee();
        Journal.ouvrir(base.toAbsolutePath().getParent());
        try {
            ouvrir(base);
        } catch (UserException e) {
            refuser(e);
        }
    }

    @Override
    public void stop() {
        if (bureau != null) {
            bureau.close();
        }
    }

    private Path baseDemandee() {
        var nommee = getParameters().getNamed().get("base");
        return nommee == null ? Emplacement.base() : Path.of(nommee);
    }

    private void ouvrir(Path base) {
        var ouverte = Database.open(base);
        var nouveau =
                new Bureau(stage, ouverte, errors, Clock.systemDefaultZone(), this::changerDeBase);
        if (bureau != null) {
            bureau.close();
        }
        bureau = nouveau;
        stage.setTitle(bureau.titre());
        if (stage.getScene() == null) {
            stage.setScene(Fenetres.scene(bureau.racine(), LARGEUR, HAUTEUR));
        } else {
            stage.getScene().setRoot(bureau.racine());
        }
        stage.show();
        bureau.charger();
    }

    /** From the practice's base to the invented patients', and back. */
    private void changerDeBase() {
        try {
            ouvrir(bureau.demonstration() ? baseDemandee() : Emplacement.demonstration());
        } catch (UserException e) {
            errors.report(Messages.text("accueil.base.changer"), e);
        }
    }

    /** The base cannot be had: say why, and leave everything as it is. */
    private void refuser(UserException refus) {
        var alert = new Alert(AlertType.WARNING, refus.getMessage());
        alert.setTitle(Messages.text("application.nom"));
        alert.setHeaderText(Messages.text("application.refus"));
        alert.showAndWait();
        Platform.exit();
    }

    private void imprevu(Throwable error) {
        errors.report(Messages.text("erreur.titre"), error);
    }

    private static Window fenetreActive() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .or(() -> Window.getWindows().stream().findFirst())
                .orElse(null);
    }
}
