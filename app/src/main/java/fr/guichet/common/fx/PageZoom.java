package fr.guichet.common.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import java.awt.image.BufferedImage;

/**
 * A page to look at closely: Ctrl and + or − enlarge and reduce it, Ctrl and 0 fit it in, Ctrl and
 * the wheel too; arrows and the pointer move it.
 */
public final class PageZoom extends ScrollPane {

    private static final double PAS = 1.25;
    private static final double MIN = 0.05;
    private static final double MAX = 4;
    private static final double QUART = 90;
    // Room for the scroll bar that would come when the page just fits.
    private static final double MARGE = 4;

    private final ImageView vue = new ImageView();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private boolean ajuste = true;

    public PageZoom() {
        getStyleClass().add("page-zoom");
        vue.setPreserveRatio(true);
        vue.setSmooth(true);
        setContent(new StackPane(new Group(vue)));
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setFocusTraversable(true);
        viewportBoundsProperty().addListener((_, _, _) -> suivre());
        addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        addEventFilter(ScrollEvent.SCROLL, this::molette);
    }

    /** One for a dot of the page to a dot of the screen. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Shows a page, upright, as large as fits; nothing for null. */
    public void montrer(BufferedImage page) {
        vue.setImage(page == null ? null : SwingFXUtils.toFXImage(page, null));
        vue.setRotate(0);
        ajuster();
    }

    public void agrandir() {
        zoomer(zoom.get() * PAS);
    }

    public void reduire() {
        zoomer(zoom.get() / PAS);
    }

    /** The whole page in sight, now and when the window changes. */
    public void ajuster() {
        ajuste = true;
        suivre();
    }

    /** A quarter of a turn to the right. */
    public void tourner() {
        vue.setRotate((vue.getRotate() + QUART) % (4 * QUART));
        suivre();
    }

    private void zoomer(double voulu) {
        ajuste = false;
        appliquer(voulu);
    }

    private void suivre() {
        var image = vue.getImage();
        if (ajuste && image != null && getViewportBounds().getWidth() > 0) {
            boolean couchee = vue.getRotate() % (2 * QUART) != 0;
            double largeur = couchee ? image.getHeight() : image.getWidth();
            double hauteur = couchee ? image.getWidth() : image.getHeight();
            appliquer(
                    Math.min(
                            (getViewportBounds().getWidth() - MARGE) / largeur,
                            (getViewportBounds().getHeight() - MARGE) / hauteur));
        }
    }

    private void appliquer(double voulu) {
        if (vue.getImage() != null) {
            zoom.set(Math.clamp(voulu, MIN, MAX));
            vue.setFitWidth(vue.getImage().getWidth() * zoom.get());
        }
    }

    private void touche(KeyEvent event) {
        if (event.isShortcutDown() && commander(event.getCode())) {
            event.consume();
        }
    }

    /** Plus is a key of its own, or shares the one of the equals sign. */
    private boolean commander(KeyCode touche) {
        switch (touche) {
            case PLUS, ADD, EQUALS -> agrandir();
            case MINUS, SUBTRACT -> reduire();
            case DIGIT0, NUMPAD0 -> ajuster();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void molette(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                agrandir();
            } else {
                reduire();
            }
            event.consume();
        }
    }
}
