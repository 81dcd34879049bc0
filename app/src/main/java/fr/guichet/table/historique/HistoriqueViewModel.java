package fr.guichet.table.historique;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.common.UserException;
import fr.guichet.common.fx.TravailViewModel;
import fr.guichet.table.Annuleur;
import fr.guichet.table.Bilan;
import fr.guichet.table.ImportFait;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;

/** « Historique des imports »: each import, what it changed, and the way back for the last ones. */
public final class HistoriqueViewModel {

    /** What an import changed, or why that is not known any more. */
    private record Detail(BilanCherche lignes, String phrase) {}

    private final Annuleur annuleur;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final ListeImports liste;
    private final Consumer<AnnulationViewModel> annulation;
    private final Runnable applique;
    private final TravailViewModel travail;

    private final ObservableList<ImportFait> imports = FXCollections.observableArrayList();
    private final ObjectProperty<ImportFait> choisi = new SimpleObjectProperty<>();
    private final StringProperty recherche = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Bilan> bilan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper phrase = new ReadOnlyStringWrapper("");
    private BilanCherche lignes;

    /**
     * @param annulation opens the window that takes an import back
     * @param applique runs on the screen's thread once the tables have changed
     */
    public HistoriqueViewModel(
            Annuleur annuleur,
            Tasks tasks,
            Dialogues dialogues,
            ListeImports liste,
            Consumer<AnnulationViewModel> annulation,
            Runnable applique) {
        this.annuleur = annuleur;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.liste = liste;
        this.annulation = annulation;
        this.applique = applique;
        this.travail = new TravailViewModel(tasks);
        choisi.addListener((_, _, fait) -> lire(fait));
        recherche.addListener((_, _, _) -> chercher());
    }

    // --- Properties ---

    ListeImports liste() {
        return liste;
    }

    /** The newest first. */
    public ObservableList<ImportFait> imports() {
        return imports;
    }

    public ObjectProperty<ImportFait> choisiProperty() {
        return choisi;
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    /**
     * What the chosen import changed, less what the search leaves out; null when it is not known.
     */
    public ReadOnlyObjectProperty<Bilan> bilanProperty() {
        return bilan.getReadOnlyProperty();
    }

    /** Why there is no line to show; empty when there is. */
    public ReadOnlyStringProperty phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    public TravailViewModel travail() {
        return travail;
    }

    /** Whether the chosen import can be taken back. */
    public BooleanExpression annulable() {
        return BooleanExpression.booleanExpression(choisi.map(ImportFait::annulable).orElse(false));
    }

    // --- Commands ---

    /** Reads the imports; the newest is chosen, or the one that was. */
    public void charger() {
        travail.faire("historique.lecture", _ -> annuleur.imports(), this::montrer);
    }

    /** Shows what taking the chosen import back would change, and asks. */
    public void annuler() {
        if (annulable().get()) {
            annulation.accept(
                    new AnnulationViewModel(
                            annuleur, tasks, dialogues, choisi.get(), this::annulee));
        }
    }

    public void imprimer() {
        liste.imprimer(List.copyOf(imports));
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(List.copyOf(imports));
    }

    /** The window is gone. */
    public void fermer() {
        travail.annuler();
    }

    private void annulee() {
        applique.run();
        charger();
    }

    private void montrer(List<ImportFait> lus) {
        var avant = choisi.get();
        imports.setAll(lus);
        choisi.set(
                lus.stream()
                        .filter(i -> avant != null && i.id() == avant.id())
                        .findFirst()
                        .orElse(lus.isEmpty() ? null : lus.getFirst()));
    }

    private void lire(ImportFait fait) {
        if (fait == null) {
            montrer(new Detail(null, ""));
            return;
        }
        travail.faire(
                "historique.detail",
                _ -> detail(fait),
                lu -> {
                    if (fait.equals(choisi.get())) {
                        montrer(lu);
                    }
                });
    }

    private Detail detail(ImportFait fait) {
        try {
            return new Detail(BilanCherche.de(annuleur.detail(fait)), "");
        } catch (UserException e) {
            return new Detail(null, e.getMessage());
        }
    }

    private void montrer(Detail detail) {
        lignes = detail.lignes();
        phrase.set(detail.phrase());
        chercher();
    }

    private void chercher() {
        bilan.set(lignes == null ? null : lignes.chercher(recherche.get()));
    }
}
