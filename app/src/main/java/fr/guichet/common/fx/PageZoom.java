package fr.guichet.common.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BiConsumer;

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

    // What is looked at closely takes at most that part of the window, and that many pixels in
    // height: the words around it stay in sight.
    private static final double PART = 0.6;
    private static final double HAUTEUR = 26;

    private final ImageView vue = new ImageView();
    private final Reperes reperes = new Reperes();
    private final Group feuille = new Group(vue, reperes);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private boolean ajuste = true;

    public PageZoom() {
        getStyleClass().add("page-zoom");
        vue.setPreserveRatio(true);
        vue.setSmooth(true);
        setContent(new StackPane(new Group(feuille)));
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
        feuille.setRotate(0);
        ajuster();
    }

    /** Frames drawn over the page. */
    public void encadrer(List<Repere> places) {
        reperes.montrer(places);
        reperes.tailler(vue.getFitWidth(), hauteur());
    }

    /**
     * Told where the page is clicked.
     *
     * @param pointage the place, in fractions of the sides of the page; and whether Ctrl was held
     */
    public void surPointage(BiConsumer<Point2D, Boolean> pointage) {
        feuille.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                var ici = feuille.sceneToLocal(event.getSceneX(), event.getSceneY());
                pointage.accept(
                        new Point2D(ici.getX() / vue.getFitWidth(), ici.getY() / hauteur()),
                        event.isShortcutDown());
            }
        });
    }

    /**
     * Brings a place of the page to the middle, large enough to be read.
     *
     * @param place in fractions of the sides of the page
     */
    public void viser(Rectangle2D place) {
        var image = vue.getImage();
        var fenetre = getViewportBounds();
        if (image == null || fenetre.getWidth() <= 0) {
            return;
        }
        double large = place.getWidth() * image.getWidth();
        double haut = place.getHeight() * image.getHeight();
        zoomer(
                Math.clamp(
                        Math.min(
                                PART * fenetre.getWidth() / (couchee() ? haut : large),
                                HAUTEUR / (couchee() ? large : haut)),
                        Math.min(1, tient()),
                        1));
        layout();
        var milieu =
                getContent()
                        .sceneToLocal(
                                feuille.localToScene(
                                        (place.getMinX() + place.getWidth() / 2)
                                                * vue.getFitWidth(),
                                        (place.getMinY() + place.getHeight() / 2) * hauteur()));
        var tout = getContent().getLayoutBounds();
        setHvalue(part(milieu.getX(), tout.getWidth(), fenetre.getWidth()));
        setVvalue(part(milieu.getY(), tout.getHeight(), fenetre.getHeight()));
    }

    /** Where a scroll bar stands for a point to be in the middle of what is seen. */
    private static double part(double point, double tout, double vu) {
        return tout <= vu ? 0 : Math.clamp((point - vu / 2) / (tout - vu), 0, 1);
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
        feuille.setRotate((feuille.getRotate() + QUART) % (4 * QUART));
        suivre();
    }

    private void zoomer(double voulu) {
        ajuste = false;
        appliquer(voulu);
    }

    private void suivre() {
        if (ajuste && vue.getImage() != null && getViewportBounds().getWidth() > 0) {
            appliquer(tient());
        }
    }

    /** The zoom at which the whole page is in sight. */
    private double tient() {
        var image = vue.getImage();
        double largeur = couchee() ? image.getHeight() : image.getWidth();
        double haut = couchee() ? image.getWidth() : image.getHeight();
        return Math.min(
                (getViewportBounds().getWidth() - MARGE) / largeur,
                (getViewportBounds().getHeight() - MARGE) / haut);
    }

    private boolean couchee() {
        return feuille.getRotate() % (2 * QUART) != 0;
    }

    private double hauteur() {
        var image = vue.getImage();
        return image == null ? 0 : image.getHeight() * zoom.get();
    }

    private void appliquer(double voulu) {
        if (vue.getImage() != null) {
            zoom.set(Math.clamp(voulu, MIN, MAX));
            vue.setFitWidth(vue.getImage().getWidth() * zoom.get());
            reperes.tailler(vue.getFitWidth(), hauteur());
        }
    }

    /** Does what these keys ask, from wherever the keyboard is. */
    public void touche(KeyEvent event) {
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
