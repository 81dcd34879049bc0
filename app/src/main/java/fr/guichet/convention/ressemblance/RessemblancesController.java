package fr.guichet.convention.ressemblance;

import fr.guichet.common.Messages;
import fr.guichet.common.fx.Fenetres;
import fr.guichet.common.fx.Fermeture;
import fr.guichet.common.fx.Libelles;
import fr.guichet.common.fx.Views;
import fr.guichet.convention.ressemblance.RessemblancesViewModel.Vue;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** « Organismes qui se ressemblent »: the list on the left, the one chosen on the right. */
public final class RessemblancesController {

    private static final KeyCombination CHERCHER = KeyCombination.valueOf("Shortcut+F");

    @FXML private Parent racine;
    @FXML private TextField recherche;
    @FXML private ComboBox<Vue> vue;
    @FXML private ListView<Ressemblance> liste;
    @FXML private Label compteur;
    @FXML private Pane hoteGroupe;

    private final RessemblancesViewModel model;

    public RessemblancesController(RessemblancesViewModel model) {
        this.model = model;
    }

    /** What its window is called. */
    public static String titre() {
        return Fenetres.titre(Messages.text("ressemblance.titre"));
    }

    @FXML
    private void initialize() {
        recherche.textProperty().bindBidirectional(model.rechercheProperty());
        vue.getItems().setAll(Vue.values());
        vue.setConverter(Libelles.de(v -> Messages.text("ressemblance.vue." + v.name())));
        vue.valueProperty().bindBidirectional(model.vueProperty());
        compteur.textProperty().bind(model.compteurProperty());
        liste.setItems(model.groupes());
        liste.setCellFactory(_ -> new CelluleRessemblance());
        var selection = liste.getSelectionModel();
        model.choisieProperty().subscribe(this::choisir);
        selection.selectedItemProperty().addListener((_, _, choisie) -> retenir(choisie));
        hoteGroupe.getChildren().add(Views.<Parent>load(new GroupeController(model.groupe())));
        Fermeture.surveiller(racine, () -> true, model::fermer);
    }

    private void choisir(Ressemblance choisie) {
        liste.getSelectionModel().select(choisie);
        liste.scrollTo(choisie);
    }

    /** A list made anew forgets its choice for a moment: the model does not. */
    private void retenir(Ressemblance choisie) {
        if (choisie != null) {
            model.choisieProperty().set(choisie);
        }
    }

    @FXML
    private void touche(KeyEvent event) {
        if (CHERCHER.match(event)) {
            recherche.requestFocus();
            recherche.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == recherche) {
            liste.requestFocus();
            event.consume();
        }
    }

    @FXML
    private void fermer() {
        Fermeture.demander(racine);
    }

    /** Its name, why it is there, and whether it is linked, in words beside the sign. */
    private static final class CelluleRessemblance extends ListCell<Ressemblance> {

        private final Label nom = new Label();
        private final Label raison = new Label();
        private final FontIcon lien = new FontIcon("fth-link");
        private final VBox contenu = new VBox(nom, raison);

        CelluleRessemblance() {
            raison.getStyleClass().addAll("text-muted", "text-small");
            // As wide as the list, so that long names end in « … » rather than under a scroll bar.
            contenu.setPrefWidth(0);
        }

        @Override
        protected void updateItem(Ressemblance ressemblance, boolean empty) {
            super.updateItem(ressemblance, empty);
            if (empty || ressemblance == null) {
                setGraphic(null);
                return;
            }
            boolean liee = ressemblance.rapprochement() != null;
            nom.setText(ressemblance.nom());
            nom.setGraphic(liee ? lien : null);
            var pourquoi =
                    switch (ressemblance.genre()) {
                        case MEME_NOM ->
                                Messages.count(
                                        "ressemblance.numeros", ressemblance.numeros().size());
                        case MEME_NUMERO ->
                                Messages.count("ressemblance.noms", ressemblance.libelles().size());
                        case RAPPROCHEES -> Messages.text("ressemblance.rapproches");
                    };
            raison.setText(liee ? Messages.text("ressemblance.liee", pourquoi) : pourquoi);
            setGraphic(contenu);
        }
    }
}
