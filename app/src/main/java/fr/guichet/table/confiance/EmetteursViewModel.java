package fr.guichet.table.confiance;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.recherche.Index;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.LongConsumer;

/** « Émetteurs de confiance »: the keys the practice has accepted. */
public final class EmetteursViewModel {

    private final EmetteursDeConfiance emetteurs;
    private final Tasks tasks;
    private final Dialogues dialogues;
    private final ListeCles liste;

    /** A key accepted elsewhere shows here. */
    private final Runnable auditeur;

    private final StringProperty recherche = new SimpleStringProperty("");
    private final ObservableList<CleDeConfiance> lignes = FXCollections.observableArrayList();
    private final ObjectProperty<CleDeConfiance> selection = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper compteur = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper vide = new ReadOnlyBooleanWrapper(false);
    private Index<CleDeConfiance> index = Index.de(List.of(), CleDeConfiance::nom);

    public EmetteursViewModel(
            EmetteursDeConfiance emetteurs, Tasks tasks, Dialogues dialogues, Edition edition) {
        this.emetteurs = emetteurs;
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.liste = new ListeCles(edition);
        recherche.addListener((_, _, _) -> chercher());
        auditeur = () -> tasks.later(this::charger);
        emetteurs.ecouter(auditeur);
    }

    // --- Properties ---

    public StringProperty rechercheProperty() {
        return recherche;
    }

    public ObservableList<CleDeConfiance> lignes() {
        return lignes;
    }

    /** The key chosen in the list; null when none is. */
    public ObjectProperty<CleDeConfiance> selectionProperty() {
        return selection;
    }

    /** « 3 clés ». */
    public ReadOnlyStringProperty compteurProperty() {
        return compteur.getReadOnlyProperty();
    }

    /** Whether no key was ever accepted: what they are is then explained. */
    public ReadOnlyBooleanProperty videProperty() {
        return vide.getReadOnlyProperty();
    }

    // --- Commands ---

    /** Reads the keys again. */
    public void charger() {
        charger(() -> {});
    }

    private void charger(Runnable ensuite) {
        tasks.run(
                Messages.text("confiance.chargement"),
                _ -> Index.de(emetteurs.toutes(), EmetteursViewModel::champsCherches),
                lues -> {
                    index = lues;
                    vide.set(lues.elements().isEmpty());
                    chercher();
                    ensuite.run();
                });
    }

    /** A key to add, from what a publisher sent. */
    public AjoutCleViewModel ajouter() {
        return new AjoutCleViewModel(emetteurs, index.elements(), tasks, dialogues, this::montrer);
    }

    public void renommer(CleDeConfiance cle, String nom) {
        ecrire(cle, id -> emetteurs.renommer(id, nom));
    }

    /** Gives the key chosen up, once confirmed. */
    public void revoquer() {
        var cle = selection.get();
        if (cle == null || cle.revoquee()) {
            return;
        }
        if (dialogues.confirmer(
                Messages.text("confiance.revoquer.titre", cle.nom()),
                Messages.text("confiance.revoquer.texte", ListeCles.tables(cle)),
                Messages.text("confiance.revoquer.action"))) {
            ecrire(cle, emetteurs::revoquer);
        }
    }

    /** Takes the key chosen again, once confirmed. */
    public void reaccepter() {
        var cle = selection.get();
        if (cle == null || !cle.revoquee()) {
            return;
        }
        if (dialogues.confirmer(
                Messages.text("confiance.reaccepter.titre", cle.nom()),
                Messages.text("confiance.reaccepter.texte", cle.cle().empreinteLisible()),
                Messages.text("confiance.reaccepter.action"))) {
            ecrire(cle, emetteurs::reaccepter);
        }
    }

    /** Prints the keys that are shown. */
    public void imprimer() {
        liste.imprimer(List.copyOf(lignes));
    }

    public void enregistrerPdf() {
        liste.enregistrerPdf(List.copyOf(lignes));
    }

    /** The window is gone. */
    public void fermer() {
        emetteurs.oublier(auditeur);
    }

    /** What was refused shows again as it is. */
    private void ecrire(CleDeConfiance cle, LongConsumer travail) {
        tasks.run(
                Messages.text("confiance.enregistrement"),
                _ -> {
                    travail.accept(cle.id());
                    return cle;
                },
                _ -> {},
                this::charger);
    }

    /** A key just added is the one chosen. */
    private void montrer(CleDeConfiance cle) {
        recherche.set("");
        charger(() -> choisir(cle));
    }

    private void chercher() {
        var choisie = selection.get();
        lignes.setAll(index.chercher(recherche.get(), Integer.MAX_VALUE));
        choisir(choisie);
        compteur.set(Messages.count("confiance.compteur", lignes.size()));
    }

    /** The same key, as it now is; none when it is not shown. */
    private void choisir(CleDeConfiance cle) {
        selection.set(
                lignes.stream()
                        .filter(k -> cle != null && k.id() == cle.id())
                        .findFirst()
                        .orElse(null));
    }

    private static String champsCherches(CleDeConfiance cle) {
        return Index.champs(
                cle.nom(),
                cle.cle().empreinte(),
                cle.cle().empreinteLisible(),
                String.join("\n", cle.emetteurs()));
    }
}
