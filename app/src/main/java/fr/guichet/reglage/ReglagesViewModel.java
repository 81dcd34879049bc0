package fr.guichet.reglage;

import fr.guichet.attestation.ReglagesAttestation;
import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.db.ReglageRepository;
import fr.guichet.convention.AgeMaximum;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** « Réglages »: what the practice chooses, kept all together or not at all. */
public final class ReglagesViewModel {

    private final ReglageRepository reglages;
    private final ReglagesAttestation attestations;
    private final Dialogues dialogues;
    private final Tasks tasks;
    private final Runnable apres;

    private final StringProperty ageTables = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fauteAgeTables = new ReadOnlyStringWrapper("");
    private final StringProperty dossierScanner = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fauteDossier = new ReadOnlyStringWrapper("");
    private final BooleanProperty retirer = new SimpleBooleanProperty();
    private final BooleanProperty occupe = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper enregistre = new ReadOnlyBooleanWrapper();

    /**
     * @param apres once they are kept: what follows them is to be read again
     */
    public ReglagesViewModel(
            ReglageRepository reglages, Tasks tasks, Dialogues dialogues, Runnable apres) {
        this.reglages = reglages;
        attestations = new ReglagesAttestation(reglages);
        this.dialogues = dialogues;
        this.tasks = tasks;
        this.apres = apres;
        ageTables.addListener((_, _, _) -> fauteAgeTables.set(""));
        dossierScanner.addListener((_, _, _) -> fauteDossier.set(""));
        tasks.run(Messages.text("reglage.lecture"), _ -> lire(), this::montrer);
    }

    /** What the base holds. */
    private record Lus(AgeMaximum age, String dossier, boolean retirer) {}

    private Lus lire() {
        return new Lus(
                reglages.find(AgeMaximum.CLE)
                        .flatMap(AgeMaximum::lire)
                        .orElse(AgeMaximum.PAR_DEFAUT),
                attestations.dossier().map(Path::toString).orElse(""),
                attestations.retirer());
    }

    private void montrer(Lus lus) {
        ageTables.set(String.valueOf(lus.age().jours()));
        dossierScanner.set(lus.dossier());
        retirer.set(lus.retirer());
    }

    // --- Properties ---

    /** From how many days on a table is flagged, as typed. */
    public StringProperty ageTablesProperty() {
        return ageTables;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty fauteAgeTablesProperty() {
        return fauteAgeTables.getReadOnlyProperty();
    }

    /** The folder in which a scanner saves by itself, as typed; empty for none. */
    public StringProperty dossierScannerProperty() {
        return dossierScanner;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty fauteDossierProperty() {
        return fauteDossier.getReadOnlyProperty();
    }

    /** Whether a file is removed from that folder once it is kept. */
    public BooleanProperty retirerProperty() {
        return retirer;
    }

    /** Whether they were kept: the window may close. */
    public ReadOnlyBooleanProperty enregistreProperty() {
        return enregistre.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Asks for the folder in which the scanner saves. */
    public void choisirDossier() {
        dialogues
                .choisirDossier(Messages.text("reglage.scanner.choix"))
                .ifPresent(dossier -> dossierScanner.set(dossier.toString()));
    }

    /** Keeps what was typed, or says what is wrong with it. */
    public void valider() {
        var age = AgeMaximum.lire(ageTables.get());
        var dossier = dossierScanner.get().strip();
        if (age.isEmpty()) {
            fauteAgeTables.set(
                    Messages.text("reglage.tables.age.faute", AgeMaximum.MIN, AgeMaximum.MAX));
        } else if (absent(dossier)) {
            fauteDossier.set(Messages.text("reglage.scanner.faute"));
        } else if (!occupe.get()) {
            occupe.set(true);
            boolean retirerApres = retirer.get();
            tasks.run(
                    Messages.text("reglage.enregistrement"),
                    _ -> {
                        reglages.save(AgeMaximum.CLE, String.valueOf(age.get().jours()));
                        attestations.save(dossier, retirerApres);
                        return true;
                    },
                    _ -> {
                        enregistre.set(true);
                        apres.run();
                    },
                    () -> occupe.set(false));
        }
    }

    /** Whether a folder is named that is not there. */
    private static boolean absent(String dossier) {
        try {
            return !dossier.isEmpty() && !Files.isDirectory(Path.of(dossier));
        } catch (InvalidPathException _) {
            return true;
        }
    }
}
