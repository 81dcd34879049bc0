package fr.guichet.attestation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.ImpressionPages;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.awt.image.BufferedImage;

/** An attestation looked at, a page after the other. */
public final class VisionneuseViewModel {

    // Dots an inch: enough to read the smallest print enlarged, and for paper.
    private static final int DPI_ECRAN = 200;
    private static final int DPI_PAPIER = 300;

    private final Attestation attestation;
    private final Classeur classeur;
    private final Tasks tasks;
    private final Dialogues dialogues;

    private final ReadOnlyObjectWrapper<BufferedImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

    VisionneuseViewModel(
            Attestation attestation, Classeur classeur, Tasks tasks, Dialogues dialogues) {
        this.attestation = attestation;
        this.classeur = classeur;
        this.tasks = tasks;
        this.dialogues = dialogues;
    }

    // --- Properties ---

    public Attestation attestation() {
        return attestation;
    }

    /** The page in sight; null until it is drawn. */
    public ReadOnlyObjectProperty<BufferedImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Its number, the first is 1. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Goes to a page; there is none before the first, nor after the last. */
    public void aller(int voulue) {
        if (voulue < 1 || voulue > attestation.pages() || voulue == page.get()) {
            return;
        }
        page.set(voulue);
        tasks.run(
                Messages.text("attestation.page"),
                _ -> classeur.page(attestation.fichier(), voulue, DPI_ECRAN),
                dessinee -> {
                    if (page.get() == voulue) {
                        image.set(dessinee);
                    }
                });
    }

    /** Prints every page. */
    public void imprimer(ImpressionPages impression) {
        impression.imprimer(
                Messages.text("attestation.impression"),
                (progress, feuille) -> {
                    for (int n = 1; n <= attestation.pages(); n++) {
                        progress.stopIfCancelled();
                        progress.report(
                                n - 1L,
                                attestation.pages(),
                                Messages.text("impression.page", n, attestation.pages()));
                        feuille.imprimer(classeur.page(attestation.fichier(), n, DPI_PAPIER));
                    }
                });
    }

    /** Writes the bytes as they were received, where she says. */
    public void exporter() {
        new Export(classeur, tasks, dialogues).exporter(attestation);
    }
}
