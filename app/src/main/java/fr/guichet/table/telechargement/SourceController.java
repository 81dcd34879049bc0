package fr.guichet.table.telechargement;

import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Noeuds;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** The window « Source des tables »: an address, a folder or a file, tried before it is kept. */
public final class SourceController {

    @FXML private Parent racine;
    @FXML private TextField texte;
    @FXML private Label message;
    @FXML private Pane essai;

    private final SourceViewModel model;

    public SourceController(SourceViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        texte.textProperty().bindBidirectional(model.texteProperty());
        Noeuds.phrase(message, model.messageProperty());
        essai.visibleProperty().bind(model.essai().enCoursProperty());
        model.termineeProperty()
                .subscribe(terminee -> {
                    if (terminee) {
                        racine.getScene().getWindow().hide();
                    }
                });
        Fermeture.surveiller(racine, () -> true, model::fermer);
    }

    @FXML
    private void choisirDossier() {
        model.choisirDossier();
    }

    @FXML
    private void choisirFichier() {
        model.choisirFichier();
    }

    @FXML
    private void valider() {
        model.valider();
    }

    @FXML
    private void annuler() {
        Fermeture.demander(racine);
    }
}
