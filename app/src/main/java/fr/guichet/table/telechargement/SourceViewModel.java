package fr.guichet.table.telechargement;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Issue;
import fr.guichet.common.Messages;
import fr.guichet.common.Tasks;
import fr.guichet.common.fx.TravailViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.function.Consumer;

/** Sets the source: one is kept only once it has shown a catalogue. */
public final class SourceViewModel {

    private final ReglagesTelechargement reglages;
    private final Telechargeur telechargeur;
    private final Dialogues dialogues;
    private final Consumer<Source> changee;
    private final TravailViewModel essai;
    private final StringProperty texte = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper terminee = new ReadOnlyBooleanWrapper();

    /**
     * @param changee told the new source, null for none
     */
    SourceViewModel(
            ReglagesTelechargement reglages,
            Telechargeur telechargeur,
            Tasks reseau,
            Dialogues dialogues,
            Consumer<Source> changee) {
        this.reglages = reglages;
        this.telechargeur = telechargeur;
        this.dialogues = dialogues;
        this.changee = changee;
        this.essai = new TravailViewModel(reseau);
        texte.set(reglages.source().map(Source::texte).orElse(""));
        texte.subscribe(() -> message.set(""));
    }

    /** An address, a folder or a catalogue; empty for no source. */
    public StringProperty texteProperty() {
        return texte;
    }

    /** Why the source is not kept; empty when nothing is wrong. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public TravailViewModel essai() {
        return essai;
    }

    /** The source is kept: the window may go. */
    public ReadOnlyBooleanProperty termineeProperty() {
        return terminee.getReadOnlyProperty();
    }

    public void choisirDossier() {
        dialogues
                .choisirDossier(Messages.text("telechargement.source.dossier.choix"))
                .ifPresent(dossier -> texte.set(dossier.toString()));
    }

    public void choisirFichier() {
        dialogues
                .choisirFichier(
                        Messages.text("telechargement.source.fichier.choix"), List.of("*.json"))
                .ifPresent(fichier -> texte.set(fichier.toString()));
    }

    /** Tries the source, and keeps it if it publishes something. */
    public void valider() {
        if (essai.enCoursProperty().get()) {
            return;
        }
        var saisi = texte.get().strip();
        message.set("");
        essai.faire(
                "telechargement.source.essai",
                progress ->
                        Issue.de(() -> {
                            if (saisi.isEmpty()) {
                                reglages.oublierSource();
                                return null;
                            }
                            var source = Source.lire(saisi);
                            telechargeur.catalogue(source, progress);
                            reglages.retenir(source);
                            return source;
                        }),
                issue ->
                        issue.conclure(
                                source -> {
                                    terminee.set(true);
                                    changee.accept(source);
                                },
                                message::set));
    }

    /** The window is gone. */
    public void fermer() {
        essai.annuler();
    }
}
