package fr.guichet.couverture;

import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Noeuds;
import fr.guichet.common.fx.Views;
import fr.guichet.regles.Donnee;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** « Et si… ? »: one value to change at a time, and the decision before and after. */
public final class EtSiController {

    @FXML private Parent racine;
    @FXML private ComboBox<Donnee> donnee;
    @FXML private VBox valeur;
    @FXML private Button oublier;
    @FXML private Button remettre;
    @FXML private VBox changements;
    @FXML private ScrollPane cote;

    private final EtSiViewModel model;
    private final ComparaisonController comparaison = new ComparaisonController();

    public EtSiController(EtSiViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        donnee.getItems().setAll(model.donnees());
        donnee.setConverter(Libelles.de(model::libelle));
        donnee.valueProperty().bindBidirectional(model.donneeProperty());
        valeur.getChildren()
                .add(Views.load(new ReponseController(model.reponse(), model::essayer)));
        oublier.disableProperty().bind(model.donneeProperty().isEqualTo(Donnee.DATE_SOINS));
        cote.setContent(Views.load(comparaison));
        model.essaiProperty().subscribe(this::montrer);
    }

    private void montrer(EtSiViewModel.Essai essai) {
        changements
                .getChildren()
                .setAll(
                        essai.changements().stream()
                                .map(phrase -> Noeuds.paragraphe(phrase, "changement"))
                                .toList());
        Noeuds.montrerSi(!essai.changements().isEmpty(), changements);
        remettre.setDisable(essai.changements().isEmpty());
        comparaison.montrer(essai.constats(), model.colonnes(), essai.lignes());
        cote.setVvalue(0);
    }

    @FXML
    private void essayer() {
        model.essayer();
    }

    @FXML
    private void oublier() {
        model.oublier();
    }

    @FXML
    private void remettre() {
        model.remettre();
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }
}
