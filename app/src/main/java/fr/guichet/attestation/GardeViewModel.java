package fr.guichet.attestation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.couverture.Couverture;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/**
 * What she says of attestations, one after the other: a name, the cover and the period it proves.
 */
public final class GardeViewModel {

    // Enough to read the page in the window.
    private static final int DPI = 110;

    private final List<Piece> pieces;
    private final Classeur classeur;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Runnable gardee;
    private final FicheViewModel fiche;

    private final ReadOnlyStringWrapper rang = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<BufferedImage> page = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty occupe = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper fini = new ReadOnlyBooleanWrapper();
    private int courante = -1;
    private boolean abandonnees;

    /**
     * @param couvertures those it may prove
     * @param gardee runs each time one was kept
     */
    GardeViewModel(
            List<Piece> pieces,
            List<Couverture> couvertures,
            Classeur classeur,
            Tasks tasks,
            Dialogues dialogues,
            Runnable gardee) {
        this.pieces = List.copyOf(pieces);
        this.classeur = classeur;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.gardee = gardee;
        fiche = new FicheViewModel(couvertures);
        suivante();
    }

    /**
     * For files that came in: kept without being read.
     *
     * @param gardee runs each time one was kept
     */
    public static GardeViewModel de(
            Arrivage arrivage,
            LocalDate jour,
            Classeur classeur,
            Tasks tasks,
            Dialogues dialogues,
            Runnable gardee) {
        return new GardeViewModel(
                Piece.arrivees(arrivage, jour, classeur),
                arrivage.couvertures(),
                classeur,
                tasks,
                dialogues,
                gardee);
    }

    // --- Properties ---

    /** What is said of the one in hand. */
    public FicheViewModel fiche() {
        return fiche;
    }

    /** « 1 sur 3 »; empty when there is only one. */
    public ReadOnlyStringProperty rangProperty() {
        return rang.getReadOnlyProperty();
    }

    /** Its first page, once it is drawn; null before. */
    public ReadOnlyObjectProperty<BufferedImage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether nothing is left to look at: the window may close. */
    public ReadOnlyBooleanProperty finiProperty() {
        return fini.getReadOnlyProperty();
    }

    /** Whether they have just come in, and closing would give them up. */
    public boolean nouvelles() {
        return pieces.getFirst().nouvelle();
    }

    // --- Commands ---

    /** Keeps what was typed, or says what is wrong with it; then the next one. */
    public void garder() {
        if (!occupe.get() && !fini.get() && !abandonnees) {
            fiche.lire().ifPresent(saisie -> garder(pieces.get(courante), saisie));
        }
    }

    private void garder(Piece piece, SaisieAttestation saisie) {
        faire(
                "attestation.garder.titre",
                () -> piece.garder().accept(saisie),
                () -> {
                    gardee.run();
                    suivante();
                });
    }

    /**
     * Gives up the one in hand and those after it, once it is sure.
     *
     * @return whether the window may close
     */
    public boolean peutFermer() {
        if (abandonnees || fini.get() || !nouvelles()) {
            return true;
        }
        var reste = pieces.subList(courante, pieces.size());
        if (occupe.get()
                || !dialogues.confirmer(
                        Messages.text("attestation.abandonner.titre"),
                        Messages.count("attestation.abandonner", reste.size()),
                        Messages.text("attestation.abandonner.action"))) {
            return false;
        }
        abandonnees = true;
        faire(
                "attestation.abandon",
                () -> reste.forEach(piece -> piece.abandonner().run()),
                () -> {});
        return true;
    }

    private void faire(String titre, Runnable travail, Runnable ensuite) {
        occupe.set(true);
        tasks.run(
                Messages.text(titre),
                _ -> {
                    travail.run();
                    return true;
                },
                _ -> {
                    occupe.set(false);
                    ensuite.run();
                },
                () -> occupe.set(false));
    }

    private void suivante() {
        courante++;
        if (courante == pieces.size()) {
            fini.set(true);
            return;
        }
        var piece = pieces.get(courante);
        fiche.charger(piece.depart());
        rang.set(
                pieces.size() == 1
                        ? ""
                        : Messages.text("attestation.rang", courante + 1, pieces.size()));
        page.set(null);
        tasks.run(
                Messages.text("attestation.page"),
                _ -> classeur.page(piece.fichier(), 1, DPI),
                page::set);
    }
}
