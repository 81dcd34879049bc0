package fr.guichet.common.fx;

import fr.guichet.common.Dialogues;
import fr.guichet.common.Messages;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The questions put in real dialogs, over the window they belong to. */
public final class FxDialogues implements Dialogues {

    private static final double TEXT_WIDTH = 460;

    private final Supplier<Window> owner;
    private Path dernierDossier;

    public FxDialogues(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean confirmer(String titre, String texte, String action) {
        var oui = new ButtonType(action, ButtonData.OK_DONE);
        var non = new ButtonType(Messages.text("bouton.annuler"), ButtonData.CANCEL_CLOSE);
        var alert = alert(AlertType.CONFIRMATION, titre, texte);
        alert.getButtonTypes().setAll(oui, non);
        return alert.showAndWait().filter(oui::equals).isPresent();
    }

    @Override
    public void informer(String titre, String texte) {
        alert(AlertType.INFORMATION, titre, texte).showAndWait();
    }

    @Override
    public Optional<Path> choisirFichier(String titre, List<String> extensions) {
        return retenir(chooser(titre, extensions).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> choisirFichiers(String titre, List<String> extensions) {
        var choisis = chooser(titre, extensions).showOpenMultipleDialog(owner.get());
        if (choisis == null || choisis.isEmpty()) {
            return List.of();
        }
        retenir(choisis.getFirst());
        return choisis.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> choisirDossier(String titre) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(titre);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> choisirCible(String titre, String nomPropose) {
        var chooser = chooser(titre);
        chooser.setInitialFileName(nomPropose);
        return retenir(chooser.showSaveDialog(owner.get()));
    }

    /** A text that wraps, where a dialog's own would be cut. */
    static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Alert alert(AlertType type, String titre, String texte) {
        var alert = new Alert(type);
        alert.initOwner(owner.get());
        alert.setTitle(Messages.text("application.nom"));
        alert.setHeaderText(titre);
        alert.getDialogPane().setContent(paragraph(texte));
        return alert;
    }

    private FileChooser chooser(String titre, List<String> extensions) {
        var chooser = chooser(titre);
        if (!extensions.isEmpty()) {
            chooser.getExtensionFilters()
                    .addAll(
                            new ExtensionFilter(Messages.text("fichier.reconnus"), extensions),
                            new ExtensionFilter(Messages.text("fichier.tous"), "*.*"));
        }
        return chooser;
    }

    private FileChooser chooser(String titre) {
        var chooser = new FileChooser();
        chooser.setTitle(titre);
        if (dernierDossier != null && dernierDossier.toFile().isDirectory()) {
            chooser.setInitialDirectory(dernierDossier.toFile());
        }
        return chooser;
    }

    private Optional<Path> retenir(File choisi) {
        var path = Optional.ofNullable(choisi).map(File::toPath);
        path.ifPresent(p -> dernierDossier = p.getParent());
        return path;
    }
}
