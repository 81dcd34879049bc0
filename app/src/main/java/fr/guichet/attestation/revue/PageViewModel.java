package fr.guichet.attestation.revue;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Zone;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pages of an attestation, and the words printed on them. */
public final class PageViewModel {

    /** How far from a word a click still means it, in fractions of the page. */
    private static final double TOLERANCE = 0.006;

    private final int pages;
    private final IntFunction<BufferedImage> dessin;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<BufferedImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private List<Mot> mots = List.of();

    /**
     * @param pages how many there are
     * @param dessin draws one of them, away from the screen's thread
     */
    PageViewModel(int pages, IntFunction<BufferedImage> dessin, Tasks tasks) {
        this.pages = pages;
        this.dessin = dessin;
        this.tasks = tasks;
    }

    // --- Properties ---

    public int pages() {
        return pages;
    }

    /** The page in sight; null until it is drawn. */
    public ReadOnlyObjectProperty<BufferedImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Its number, the first is 1; 0 before any. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The word of the page in sight at a place, in fractions of its sides. */
    Optional<Mot> mot(double x, double y) {
        return mots.stream()
                .filter(m -> m.page() == page.get() && ecart(m.zone(), x, y) <= TOLERANCE)
                .min(Comparator.comparingDouble(m -> ecart(m.zone(), x, y)));
    }

    // --- Commands ---

    void lire(List<Mot> lus) {
        mots = lus;
    }

    /** Goes to a page; there is none before the first, nor after the last. */
    public void aller(int voulue) {
        if (voulue < 1 || voulue > pages || voulue == page.get()) {
            return;
        }
        page.set(voulue);
        image.set(null);
        tasks.run(
                Messages.text("attestation.page"),
                _ -> dessin.apply(voulue),
                dessinee -> {
                    if (page.get() == voulue) {
                        image.set(dessinee);
                    }
                });
    }

    /** How far a point is from a rectangle; 0 within. */
    private static double ecart(Zone zone, double x, double y) {
        double dx = Math.max(0, Math.max(zone.x() - x, x - zone.x() - zone.largeur()));
        double dy = Math.max(0, Math.max(zone.y() - y, y - zone.y() - zone.hauteur()));
        return Math.hypot(dx, dy);
    }
}
