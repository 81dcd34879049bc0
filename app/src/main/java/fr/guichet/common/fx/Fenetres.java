package fr.guichet.common.fx;

import fr.guichet.common.Messages;
import fr.guichet.common.db.ReglageRepository;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Opens the program's windows: same style, Esc closes, and the size the user last gave them. */
public final class Fenetres {

    private final ReglageRepository reglages;
    private final Largeurs largeurs;
    private final boolean demonstration;

    public Fenetres(ReglageRepository reglages) {
        this(reglages, false);
    }

    /**
     * @param demonstration whether the base holds invented patients: every window then says so
     */
    public Fenetres(ReglageRepository reglages, boolean demonstration) {
        this.reglages = reglages;
        largeurs = new Largeurs(reglages);
        this.demonstration = demonstration;
    }

    /**
     * Makes a window over another one, not yet shown.
     *
     * @param nom under which its size and its tables' columns are kept: « tables-organismes »
     */
    public Stage ouvrir(Window owner, String nom, String titre, Parent content) {
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(titre);
        stage.setScene(scene(demonstration ? new VBox(bandeau(), content) : content));
        VBox.setVgrow(content, Priority.ALWAYS);
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, e -> closeOnEscape(stage, e));
        stage.addEventHandler(Largeurs.ARRIVEE, e -> largeurs.rendre((Node) e.getTarget(), nom));
        retenir(stage, nom);
        return stage;
    }

    /** A scene in the program's style. */
    public static Scene scene(Parent content) {
        return habiller(new Scene(content));
    }

    /** Same, of a given size in pixels. */
    public static Scene scene(Parent content, double width, double height) {
        return habiller(new Scene(content, width, height));
    }

    /** The strip that marks what is invented. */
    public static Region bandeau() {
        var bandeau = new Label(Messages.text("application.demonstration"));
        bandeau.setMaxWidth(Double.MAX_VALUE);
        bandeau.getStyleClass().add("bandeau-demonstration");
        return bandeau;
    }

    private static Scene habiller(Scene scene) {
        scene.getStylesheets()
                .add(Fenetres.class.getResource("/fr/guichet/app.css").toExternalForm());
        return scene;
    }

    /** Gives a window the size it last had, and keeps the one it has when it closes. */
    public void retenir(Stage stage, String nom) {
        reglages.find("fenetre." + nom).ifPresent(taille -> appliquer(stage, taille));
        if (stage.isShowing()) {
            restaurer(stage, nom);
        } else {
            stage.setOnShown(_ -> restaurer(stage, nom));
        }
        stage.setOnHiding(_ -> {
            reglages.save(
                    "fenetre." + nom,
                    "%.0f %.0f %s"
                            .formatted(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
            largeurs.retenir(stage.getScene().getRoot(), nom);
        });
    }

    private void restaurer(Stage stage, String nom) {
        contenir(stage);
        largeurs.rendre(stage.getScene().getRoot(), nom);
    }

    /** A window larger than the screen is brought back into it. */
    static void contenir(Stage stage) {
        var ecran = Screen.getPrimary().getVisualBounds();
        if (stage.getWidth() > ecran.getWidth()) {
            stage.setX(ecran.getMinX());
            stage.setWidth(ecran.getWidth());
        }
        if (stage.getHeight() > ecran.getHeight()) {
            stage.setY(ecran.getMinY());
            stage.setHeight(ecran.getHeight());
        }
    }

    private static void appliquer(Stage stage, String taille) {
        var parts = taille.split(" ");
        stage.setWidth(Double.parseDouble(parts[0]));
        stage.setHeight(Double.parseDouble(parts[1]));
        stage.setMaximized(Boolean.parseBoolean(parts[2]));
    }

    private static void closeOnEscape(Stage stage, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            event.consume();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /** The window in hand, over which a dialog belongs; null before there is any. */
    public static Window active() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .or(() -> Window.getWindows().stream().findFirst())
                .orElse(null);
    }

    /** The name the desk reads in the title bar. */
    public static String titre(String ecran) {
        return ecran + " – " + Messages.text("application.nom");
    }
}
