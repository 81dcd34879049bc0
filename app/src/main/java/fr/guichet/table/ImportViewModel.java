package fr.guichet.table;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Progress;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.table.lecture.Lecture;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** « Importer une table »: reads, compares, shows; applies only what was seen. */
public final class ImportViewModel {

    /**
     * What comes after an import.
     *
     * @param applique runs on the screen's thread once the table has changed
     * @param historique opens the history
     */
    public record Suites(Runnable applique, Runnable historique) {}

    private final Importeur importeur;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final TableAImporter table;
    private final Suites suites;
    private final TravailViewModel travail;

    private final ReadOnlyObjectWrapper<EtatImport> etat =
            new ReadOnlyObjectWrapper<>(EtatImport.LECTURE);
    private final ReadOnlyObjectWrapper<Preparation> preparation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Bilan> bilan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AppariementViewModel> appariement =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private String emetteur = "";
    private List<String> emetteurs = List.of();
    private Mode mode = Mode.REMPLACEMENT;

    public ImportViewModel(
            Importeur importeur,
            Tasks tasks,
            Dialogues dialogues,
            TableAImporter table,
            Suites suites) {
        this.importeur = importeur;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.table = table;
        this.suites = suites;
        this.travail = new TravailViewModel(tasks);
    }

    // --- Properties ---

    public Path fichier() {
        return table.fichier();
    }

    public TravailViewModel travail() {
        return travail;
    }

    public ReadOnlyObjectProperty<EtatImport> etatProperty() {
        return etat.getReadOnlyProperty();
    }

    /** The file read and compared; null until it is. */
    public ReadOnlyObjectProperty<Preparation> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /** What the file would change; null until it is compared. */
    public ReadOnlyObjectProperty<Bilan> bilanProperty() {
        return bilan.getReadOnlyProperty();
    }

    /** The columns to match; null when they were found. */
    public ReadOnlyObjectProperty<AppariementViewModel> appariementProperty() {
        return appariement.getReadOnlyProperty();
    }

    /** What would be done, what was done, or why nothing can be. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whose table the file is compared with; may change with {@link #bilanProperty}. */
    public String emetteur() {
        return emetteur;
    }

    /** Those already known, in alphabetical order. */
    public List<String> emetteurs() {
        return emetteurs;
    }

    /** Whether the émetteur came with the table, and may not be changed. */
    public boolean emetteurImpose() {
        return table.provenance().signee();
    }

    /** Whether nothing is left to give up. */
    public ObservableValue<Boolean> finie() {
        return Bindings.createBooleanBinding(this::estFinie, etat, preparation);
    }

    public BooleanExpression applicable() {
        return Bindings.createBooleanBinding(
                this::peutAppliquer, etat, bilan, travail.enCoursProperty());
    }

    // --- Commands ---

    /** Reads the file and compares it: to be called once, when the window is there. */
    public void ouvrir() {
        travailler(
                "import.lecture", p -> comparer(importeur.lire(fichier(), table.emetteur(), p), p));
    }

    /** Reads it again with the columns as they were just matched. */
    public void continuer() {
        var choix = appariement.get().choix();
        etat.set(EtatImport.LECTURE);
        travailler("import.lecture", p -> comparer(importeur.lire(fichier(), choix, p), p));
    }

    /** Compares with the lines of another émetteur, known or new. */
    public void choisirEmetteur(String nom) {
        if (nom != null && !nom.isBlank() && !nom.strip().equals(emetteur)) {
            recomparer(nom.strip());
        }
    }

    public void choisirMode(Mode choisi) {
        if (choisi != mode) {
            mode = choisi;
            recomparer(emetteur);
        }
    }

    public void appliquer() {
        if (peutAppliquer()) {
            var vue = preparation.get();
            travailler(
                    "import.ecriture",
                    progress -> {
                        importeur.appliquer(vue, progress);
                        return new ResultatImport.Applique();
                    });
        }
    }

    /** Stops what is under way: nothing of it is kept. */
    public void annuler() {
        travail.annuler();
    }

    /** Shows the imports that were made. */
    public void historique() {
        suites.historique().run();
    }

    /** Saves the refused lines as a file, to be mended and imported. */
    public void enregistrerRefusees() {
        var titre = Messages.text("import.refusees.enregistrer");
        var nom = Messages.text("import.refusees.fichier", ChoixEmetteur.duFichier(fichier()));
        var lecture = preparation.get().lecture();
        dialogues
                .choisirCible(titre, nom)
                .ifPresent(cible ->
                        tasks.run(titre, _ -> LignesRefusees.enregistrer(lecture, cible), _ -> {}));
    }

    // --- Works and their ends ---

    private void recomparer(String nom) {
        if (etat.get() == EtatImport.COMPARAISON) {
            var lecture = preparation.get().lecture();
            var choisi = mode;
            travailler(
                    "import.comparaison",
                    progress ->
                            compare(
                                    importeur.comparer(
                                            lecture, nom, table.provenance(), choisi, progress)));
        }
    }

    private ResultatImport comparer(Lecture lecture, Progress progress) {
        return compare(
                importeur.comparer(lecture, table.emetteur(), table.provenance(), mode, progress));
    }

    private ResultatImport compare(Preparation comparee) {
        return new ResultatImport.Compare(comparee, Bilan.de(comparee), importeur.emetteurs());
    }

    private void travailler(String titre, Function<Progress, ResultatImport> pas) {
        travail.faire(
                titre, progress -> ResultatImport.de(() -> pas.apply(progress)), this::montrer);
    }

    private void montrer(ResultatImport resultat) {
        switch (resultat) {
            case ResultatImport.Compare(var comparee, var nouveau, var connus) -> {
                emetteurs = connus;
                emetteur = comparee.emetteur();
                preparation.set(comparee);
                bilan.set(nouveau);
                conclure(EtatImport.COMPARAISON, PhrasesImport.annonce(comparee));
            }
            case ResultatImport.AApparier(var apercu) -> {
                appariement.set(new AppariementViewModel(apercu));
                conclure(EtatImport.APPARIEMENT, "");
            }
            case ResultatImport.Refuse(var phrase) -> conclure(EtatImport.REFUSEE, phrase);
            case ResultatImport.Applique() -> {
                conclure(EtatImport.APPLIQUEE, PhrasesImport.fait(preparation.get()));
                suites.applique().run();
            }
        }
    }

    private boolean estFinie() {
        return switch (etat.get()) {
            case LECTURE, APPARIEMENT -> false;
            case COMPARAISON -> !preparation.get().applicable();
            case APPLIQUEE, REFUSEE -> true;
        };
    }

    private void conclure(EtatImport atteint, String phrase) {
        message.set(phrase);
        etat.set(atteint);
    }

    private boolean peutAppliquer() {
        return etat.get() == EtatImport.COMPARAISON
                && !travail.enCoursProperty().get()
                && preparation.get().applicable();
    }
}
