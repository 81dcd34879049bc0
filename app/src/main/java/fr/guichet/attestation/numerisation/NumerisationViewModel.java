package fr.guichet.attestation.numerisation;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** « Scanner une attestation »: pages taken one after the other, kept as one file. */
public final class NumerisationViewModel {

    private final Parc parc;
    private final ReglagesNumerisation reglages;
    private final Path racine;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Consumer<Path> garder;

    private final EssaiViewModel essai;
    private final AppareilsViewModel appareils;
    private final ChoixViewModel choix;
    private final PagesViewModel pages = new PagesViewModel();
    private final ObjectProperty<BufferedImage> apercu = new SimpleObjectProperty<>();
    private final ObjectBinding<BufferedImage> vue;
    private final ReadOnlyBooleanWrapper gardee = new ReadOnlyBooleanWrapper();
    // Made at the first need, by the one worker.
    private DossierProvisoire provisoire;

    /**
     * @param racine where pages wait: a folder for nothing else, that {@link
     *     DossierProvisoire#balayer} sweeps at start
     * @param tasks one worker for the devices: a scan must hold nothing else up
     * @param reseau another, to listen to the network meanwhile
     * @param garder takes the file, on the worker's thread: it is gone once this returns. A {@link
     *     fr.guichet.common.UserException} is shown, and the pages stay
     */
    public NumerisationViewModel(
            Parc parc,
            ReglagesNumerisation reglages,
            Path racine,
            Tasks tasks,
            Tasks reseau,
            Dialogues dialogues,
            Consumer<Path> garder) {
        this.parc = parc;
        this.reglages = reglages;
        this.racine = racine;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.garder = garder;
        essai = new EssaiViewModel(tasks, dialogues, reglages);
        appareils = new AppareilsViewModel(parc, reglages, essai, tasks, reseau);
        choix = new ChoixViewModel(parc, reglages, essai, appareils);
        var choisie = pages.choisieProperty();
        vue =
                Bindings.createObjectBinding(
                        () -> choisie.get() == null ? apercu.get() : choisie.get().vignette(),
                        choisie,
                        apercu);
    }

    // --- Properties ---

    /** What is asked of the scanner, and what came of it. */
    public EssaiViewModel essai() {
        return essai;
    }

    public AppareilsViewModel appareils() {
        return appareils;
    }

    public ChoixViewModel choix() {
        return choix;
    }

    public PagesViewModel pages() {
        return pages;
    }

    /** What to look at: the page in hand, else the last look at the glass; null for neither. */
    public ObservableValue<BufferedImage> vueProperty() {
        return vue;
    }

    /** The file was handed on: the window may close. */
    public ReadOnlyBooleanProperty gardeeProperty() {
        return gardee.getReadOnlyProperty();
    }

    // --- Commands ---

    /** The window is there: takes the last choice again, and looks for scanners. */
    public void ouvrir() {
        appareils.ouvrir();
    }

    /** A quick look at the glass. */
    public void apercu() {
        choix.apercu()
                .ifPresent(demande ->
                        numeriser(
                                "numerisation.apercu.enCours",
                                demande,
                                page -> {
                                    pages.choisieProperty().set(null);
                                    apercu.set(page.vignette());
                                }));
    }

    /** Adds the page of the glass, or those of the feeder; the choice is remembered. */
    public void numeriser() {
        var appareil = appareils.appareilProperty().get();
        choix.demande()
                .ifPresent(demande -> {
                    tasks.run(
                            Messages.text("numerisation.choix"),
                            _ -> {
                                reglages.retenir(appareil, demande);
                                return true;
                            },
                            _ -> {});
                    numeriser("numerisation.enCours", demande, pages::ajouter);
                });
    }

    /** Stops what the scanner is doing; the pages it had finished stay. */
    public void annuler() {
        essai.travail().annuler();
    }

    /** Makes one file of the pages, and hands it on. */
    public void garder() {
        var gardees = List.copyOf(pages.pages());
        if (!gardees.isEmpty()) {
            essai.tenter(
                    "numerisation.assemblage",
                    progress -> {
                        var dossier = dossier().sousDossier();
                        garder.accept(Assemblage.assembler(gardees, dossier, progress));
                        return true;
                    },
                    gardee::set);
        }
    }

    /** Asks before pages are lost; stops the scanner first when it is at work. */
    public boolean peutFermer() {
        if (essai.travail().enCoursProperty().get()) {
            annuler();
            return false;
        }
        return pages.pages().isEmpty()
                || gardee.get()
                || dialogues.confirmer(
                        Messages.text("numerisation.abandon.titre"),
                        Messages.text("numerisation.abandon.texte"),
                        Messages.text("numerisation.abandon.action"));
    }

    /** The window is gone: whatever was scanned there goes too, once the scanner has stopped. */
    public void fermer() {
        annuler();
        appareils.cesserDeChercher();
        tasks.run(
                Messages.text("numerisation.rangement"),
                _ -> {
                    if (provisoire != null) {
                        provisoire.close();
                    }
                    return true;
                },
                _ -> {});
    }

    private void numeriser(String titre, Demande demande, Consumer<Page> arrivee) {
        var appareil = appareils.appareilProperty().get();
        appareils.cesserDeChercher();
        essai.tenter(
                titre,
                progress -> {
                    var dossier = dossier().sousDossier();
                    parc.de(appareil)
                            .numeriser(
                                    appareil,
                                    demande,
                                    dossier,
                                    progress,
                                    page -> tasks.later(() -> arrivee.accept(page)));
                    return true;
                },
                _ -> {});
    }

    private DossierProvisoire dossier() {
        if (provisoire == null) {
            provisoire = new DossierProvisoire(racine);
        }
        return provisoire;
    }
}
