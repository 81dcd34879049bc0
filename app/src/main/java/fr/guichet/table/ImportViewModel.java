package fr.guichet.table;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.table.lecture.Apercu;
import fr.guichet.table.lecture.ColonnesInconnuesException;
import fr.guichet.table.lecture.Lecture;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;

/** « Importer une table »: reads, compares, shows; applies only what was seen. */
public final class ImportViewModel {

    /** Where the import stands. */
    public enum Etat {
        /** The file is being read. */
        LECTURE,
        /** Its columns must be matched by hand. */
        APPARIEMENT,
        /** What it would change is shown. */
        COMPARAISON,
        /** It was applied. */
        APPLIQUEE,
        /** It is no table, or could not be applied. */
        REFUSEE
    }

    /** What a work comes back with. */
    private sealed interface Resultat {

        record Compare(Bilan bilan, List<String> emetteurs) implements Resultat {}

        record Applique() implements Resultat {}

        record AApparier(Apercu apercu) implements Resultat {}

        record Refuse(String phrase) implements Resultat {}
    }

    /** A work that a user may be told to mend. */
    private interface Travail {
        Resultat faire(Progress progress);
    }

    private final Importeur importeur;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final Path fichier;
    private final Runnable applique;
    private final SuiviImport suivi;

    private final ReadOnlyObjectWrapper<Etat> etat = new ReadOnlyObjectWrapper<>(Etat.LECTURE);
    private final ReadOnlyObjectWrapper<Bilan> bilan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AppariementViewModel> appariement =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.REMPLACEMENT);
    private final ReadOnlyStringWrapper emetteur = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper enCours = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper avance = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper etape = new ReadOnlyStringWrapper("");
    private final ObservableList<String> emetteurs = FXCollections.observableArrayList();

    /**
     * @param fichier the table to import
     * @param applique runs on the screen's thread once the table has changed
     */
    public ImportViewModel(
            Importeur importeur,
            Tasks tasks,
            Dialogues dialogues,
            Path fichier,
            Runnable applique) {
        this.importeur = importeur;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.fichier = fichier;
        this.applique = applique;
        this.suivi = new SuiviImport(tasks, this::avancer);
    }

    // --- Properties ---

    public Path fichier() {
        return fichier;
    }

    public ReadOnlyObjectProperty<Etat> etatProperty() {
        return etat.getReadOnlyProperty();
    }

    /** What the file would change; null until it is compared. */
    public ReadOnlyObjectProperty<Bilan> bilanProperty() {
        return bilan.getReadOnlyProperty();
    }

    /** The columns to match; null when they were found. */
    public ReadOnlyObjectProperty<AppariementViewModel> appariementProperty() {
        return appariement.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty emetteurProperty() {
        return emetteur.getReadOnlyProperty();
    }

    /** Those already known, in alphabetical order. */
    public ObservableList<String> emetteurs() {
        return emetteurs;
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** What would be done, what was done, or why nothing can be. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty enCoursProperty() {
        return enCours.getReadOnlyProperty();
    }

    /** Between 0 and 1; -1 when it is not known. */
    public ReadOnlyDoubleProperty avanceProperty() {
        return avance.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyStringProperty etapeProperty() {
        return etape.getReadOnlyProperty();
    }

    public BooleanExpression applicable() {
        return Bindings.createBooleanBinding(this::peutAppliquer, etat, bilan, enCours);
    }

    // --- Commands ---

    /** Reads the file and compares it: to be called once, when the window is there. */
    public void ouvrir() {
        travailler(
                "import.lecture",
                progress -> comparer(importeur.lire(fichier, (String) null, progress), progress));
    }

    /** Reads it again with the columns as they were just matched. */
    public void continuer() {
        var choix = appariement.get().choix();
        etat.set(Etat.LECTURE);
        travailler(
                "import.lecture",
                progress -> comparer(importeur.lire(fichier, choix, progress), progress));
    }

    /** Compares with the lines of another émetteur, known or new. */
    public void choisirEmetteur(String nom) {
        if (nom != null && !nom.isBlank() && !nom.strip().equals(emetteur.get())) {
            recomparer(nom.strip(), mode.get());
        }
    }

    public void choisirMode(Mode choisi) {
        if (choisi != mode.get()) {
            mode.set(choisi);
            recomparer(emetteur.get(), choisi);
        }
    }

    public void appliquer() {
        if (peutAppliquer()) {
            var preparation = bilan.get().preparation();
            travailler(
                    "import.ecriture",
                    progress -> {
                        importeur.appliquer(preparation, progress);
                        return new Resultat.Applique();
                    });
        }
    }

    /** Stops what is under way: nothing of it is kept. */
    public void annuler() {
        suivi.annuler();
    }

    /** Saves the refused lines as a file, to be mended and imported. */
    public void enregistrerRefusees() {
        var lecture = bilan.get().preparation().lecture();
        var nom = Messages.text("import.refusees.fichier", ChoixEmetteur.duFichier(fichier));
        dialogues
                .choisirCible(Messages.text("import.refusees.enregistrer"), nom)
                .ifPresent(cible ->
                        tasks.run(
                                Messages.text("import.refusees.enregistrer"),
                                _ -> LignesRefusees.enregistrer(lecture, cible),
                                _ -> {}));
    }

    // --- Works and their ends ---

    private void recomparer(String nom, Mode choisi) {
        if (etat.get() == Etat.COMPARAISON && !enCours.get()) {
            var lecture = bilan.get().preparation().lecture();
            travailler(
                    "import.comparaison",
                    progress -> compare(importeur.comparer(lecture, nom, choisi, progress)));
        }
    }

    private Resultat comparer(Lecture lecture, Progress progress) {
        return compare(importeur.comparer(lecture, null, mode.get(), progress));
    }

    private Resultat compare(Preparation preparation) {
        return new Resultat.Compare(Bilan.de(preparation), importeur.emetteurs());
    }

    private void travailler(String titre, Travail travail) {
        enCours.set(true);
        avancer(-1, Messages.text(titre));
        tasks.run(
                Messages.text(titre),
                progress -> resultat(travail, suivi.suivre(progress)),
                this::montrer,
                () -> enCours.set(false));
    }

    private static Resultat resultat(Travail travail, Progress progress) {
        try {
            return travail.faire(progress);
        } catch (ColonnesInconnuesException e) {
            return new Resultat.AApparier(e.apercu());
        } catch (UserException e) {
            return new Resultat.Refuse(e.getMessage());
        }
    }

    private void montrer(Resultat resultat) {
        switch (resultat) {
            case Resultat.Compare(var nouveau, var connus) -> {
                emetteurs.setAll(connus);
                emetteur.set(nouveau.preparation().emetteur());
                bilan.set(nouveau);
                message.set(nouveau.annonce());
                etat.set(Etat.COMPARAISON);
            }
            case Resultat.AApparier(var apercu) -> {
                appariement.set(new AppariementViewModel(apercu));
                etat.set(Etat.APPARIEMENT);
            }
            case Resultat.Refuse(var phrase) -> {
                message.set(phrase);
                etat.set(Etat.REFUSEE);
            }
            case Resultat.Applique() -> {
                message.set(bilan.get().fait());
                etat.set(Etat.APPLIQUEE);
                applique.run();
            }
        }
    }

    private boolean peutAppliquer() {
        return etat.get() == Etat.COMPARAISON && !enCours.get() && bilan.get().applicable();
    }

    private void avancer(double part, String quoi) {
        avance.set(part);
        etape.set(quoi);
    }
}
